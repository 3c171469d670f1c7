/** Arrow keys go from the field through the results and back; Escape goes back to the field. */

const results = '.suggestions b, .hits :is(h2, h3) > a, .lines a';

export function moveByKey(event: KeyboardEvent, page: HTMLElement, field: HTMLInputElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
  if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const links = [...page.querySelectorAll(results)].flatMap((result) => result.closest('a') ?? []);
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isInField = document.activeElement === field;
  if (at < 0 && !isInField) return;
  if (isInField && step <= 0) return;
  event.preventDefault();
  const next = step === 0 ? field : (links[at + step] ?? (at + step < 0 ? field : null));
  next?.focus();
}
