/**
 * Upright lines, columns from right to left: the wheel and the keys move along the text, short
 * numbers stand upright, quotation marks have the form that they have between such lines.
 */
import { markUpright } from './mark-upright.ts';

let isMade = false;

/** Once for a page; whether lines stand upright is asked each time. */
export function setVertical(): void {
  const article = document.querySelector<HTMLElement>('.spread > article');
  if (isMade || article === null) return;
  isMade = true;
  for (const part of article.querySelectorAll('.headline, .byline, .body, .captions, .note')) {
    markUpright(part);
  }
  article.tabIndex = 0;
  article.addEventListener('wheel', (event) => followWheel(event, article), { passive: false });
  addEventListener('keydown', (event) => followKey(event, article));
}

const isVertical = (): boolean => document.documentElement.dataset['lines'] === 'vertical';

/** At either end the wheel is the page's again. */
function followWheel(event: WheelEvent, article: HTMLElement): void {
  const isAcross = Math.abs(event.deltaX) >= Math.abs(event.deltaY);
  if (!isVertical() || isAcross || event.ctrlKey || event.shiftKey) return;
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 40);
  const before = article.scrollLeft;
  article.scrollBy({ left: -pixels, behavior: 'instant' });
  if (article.scrollLeft !== before) event.preventDefault();
}

function followKey(event: KeyboardEvent, article: HTMLElement): void {
  const { key, target, shiftKey } = event;
  const isCommand = event.altKey || event.ctrlKey || event.metaKey;
  const isOutside =
    target !== document.body && target !== article && target !== article.parentElement;
  if (!isVertical() || isCommand || isOutside || event.defaultPrevented) return;
  const screen = article.clientWidth * 0.9;
  const distance: Record<string, number> = {
    ArrowLeft: -80,
    ArrowRight: 80,
    PageDown: -screen,
    PageUp: screen,
    ' ': shiftKey ? screen : -screen,
    Home: article.scrollWidth,
    End: -article.scrollWidth,
  };
  const left = distance[key];
  if (left === undefined) return;
  const before = article.scrollLeft;
  article.scrollBy({ left });
  const canMove = left > 0 ? before < 0 : before > article.clientWidth - article.scrollWidth + 1;
  if (canMove || key.startsWith('Arrow')) event.preventDefault();
}
