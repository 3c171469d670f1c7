/** Dots that would lie upon each other on an axis → those that are to be seen. */

/** Where no more stand than these, every one is drawn. */
const mostDrawn = 200;
/** Percent of the axis, about a third of a dot. */
const step = 0.25;

/** In order of time; the first and the last stay. `rowOf` tells what is drawn at different heights. */
export function thin<Dot extends { at: number }>(
  dots: Dot[],
  rowOf: (dot: Dot) => number = () => 0,
): Dot[] {
  if (dots.length <= mostDrawn) return dots;
  const last = dots.at(-1);
  const drawn = new Map<string, Dot>();
  for (const dot of dots) {
    const cell = `${Math.round(dot.at / step)} ${rowOf(dot)}`;
    if (!drawn.has(cell) || dot === last) drawn.set(cell, dot);
  }
  return [...drawn.values()];
}
