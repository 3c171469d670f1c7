/** An arrow key that no command and no element on the page has a use for. */
import { turnPage } from './turn-page.ts';

const keys: Record<string, 'prev' | 'next'> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** What moves by the same keys itself. */
const movable = 'input, textarea, select, [tabindex="0"], nav';

export function followKey(event: KeyboardEvent): void {
  const rel = keys[event.key];
  const { target, defaultPrevented, isComposing } = event;
  const isCommand = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isUsed = target instanceof Element && target.closest(movable) !== null;
  if (rel && !isCommand && !isUsed && !defaultPrevented && !isComposing) turnPage(rel);
}
