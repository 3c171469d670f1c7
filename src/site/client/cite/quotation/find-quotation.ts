/** Finds a quotation in a text: by folding, so that script, width and spaces do not matter. */
import type { FoldWithPlaces, Found, Quotation } from './quotation.ts';

/** A space between two Latin words counts, and is lost where a part of an address ends. */
const joints = ['', ' '];

/** Places of a quotation in the text, at most two: the second says that it stands more than once. */
export function findQuotation(
  text: string,
  quotation: Quotation,
  foldWithPlaces: FoldWithPlaces,
): Found[] {
  const folded = foldWithPlaces(text);
  const fold = (part: string) => foldWithPlaces(part).text;
  const { before, start, end, after } = quotation;
  return findFolded(folded.text, {
    before: fold(before),
    start: fold(start),
    end: fold(end),
    after: fold(after),
  }).map(([from, to]) => [folded.from[from] ?? 0, folded.to[to - 1] ?? text.length]);
}

/** The same in a folded text, with a folded quotation. */
export function findFolded(text: string, { before, start, end, after }: Quotation): Found[] {
  if (start === '') return [];
  const found: Found[] = [];
  for (
    let at = text.indexOf(start);
    at >= 0 && found.length < 2;
    at = text.indexOf(start, at + 1)
  ) {
    if (!follows(text, before, at)) continue;
    const to = endOf(text, { end, after }, at + start.length);
    if (to !== null) found.push([at, to]);
  }
  return found;
}

/** Where a quotation ends whose beginning ends at `at`: at the first end that is followed as it should. */
function endOf(text: string, { end, after }: Pick<Quotation, 'end' | 'after'>, at: number) {
  if (end === '') return precedes(text, after, at) ? at : null;
  for (let place = text.indexOf(end, at); place >= 0; place = text.indexOf(end, place + 1)) {
    if (precedes(text, after, place + end.length)) return place + end.length;
  }
  return null;
}

function follows(text: string, before: string, at: number): boolean {
  return joints.some((joint) => before === '' || text.endsWith(before + joint, at));
}

function precedes(text: string, after: string, at: number): boolean {
  return joints.some((joint) => after === '' || text.startsWith(joint + after, at));
}
