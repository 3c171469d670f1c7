/** Where folded phrases stand in a source text. */
import { foldWithPlaces } from './folding.ts';

/** Source places of every hit, UTF-16, ascending; hits that touch or overlap are one. */
export function findFolded(source: string, phrases: string[]): [from: number, to: number][] {
  const { text, from, to } = foldWithPlaces(source);
  const places = phrases.flatMap((phrase) => {
    const found: [number, number][] = [];
    const end = phrase.length - 1;
    let at = phrase === '' ? -1 : text.indexOf(phrase);
    for (; at >= 0; at = text.indexOf(phrase, at + 1)) {
      found.push([from[at] ?? 0, to[at + end] ?? source.length]);
    }
    return found;
  });
  const apart: [number, number][] = [];
  for (const [start, end] of places.sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
