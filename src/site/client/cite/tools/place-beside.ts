/** Puts an element below the end of a range, inside the window. */

/** In pixels, from the range and from the edge of the window. */
const gap = 8;

/** Where fingers are, styles put it at the foot of the window instead. */
export function placeBeside(element: HTMLElement, range: Range): void {
  const end = [...range.getClientRects()].findLast(({ width, height }) => width * height > 0);
  const block =
    range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  const home = block?.closest('article') ?? document.body;
  home.append(element);
  if (matchMedia('(pointer: coarse)').matches) return;
  const { bottom, left } = end ?? range.getBoundingClientRect();
  const { width } = element.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - width - gap;
  const origin = element.offsetParent?.getBoundingClientRect() ?? new DOMRect(-scrollX, -scrollY);
  element.style.left = `${Math.max(gap, Math.min(left, widest)) - origin.left}px`;
  element.style.top = `${bottom + gap - origin.top}px`;
}
