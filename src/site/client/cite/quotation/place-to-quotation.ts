/** A place in a text → a short quotation that names it and no other place. */
import { findFolded } from './find-quotation.ts';
import type { FoldWithPlaces, Found, Quotation } from './quotation.ts';

/** In folded characters: a longer quotation is named by its beginning and its end. */
const longestWhole = 24;
const edge = 10;
/** Of what stands around it: so much where that is needed, then twice as much. */
const context = 4;

/** Null where the place holds nothing but space. */
export function placeToQuotation(
  text: string,
  place: Found,
  foldWithPlaces: FoldWithPlaces,
): Quotation | null {
  const folded = foldWithPlaces(text);
  const named = toFolded(folded, place);
  if (named === null) return null;
  const isShort = named[1] - named[0] <= longestWhole;
  for (let around = 0; around < folded.text.length; around = Math.max(context, around * 2)) {
    const cuts = cutAround(folded.text, named, { around, isWhole: isShort });
    const found = findFolded(
      folded.text,
      toQuotation(cuts, (from, to) => folded.text.slice(from, to)),
    );
    if (found.length === 1 && found[0]?.join() === named.join())
      return toSource(text, folded, cuts);
  }
  // Of a text that repeats itself without end any place that reads the same will do.
  return toSource(text, folded, cutAround(folded.text, named, { around: context, isWhole: true }));
}

type Folded = ReturnType<FoldWithPlaces>;

/** The folded units of a place, without a space at either end. */
function toFolded({ text, from, to }: Folded, [start, end]: Found): Found | null {
  let first = to.findIndex((place) => place > start);
  let last = from.findLastIndex((place) => place < end);
  while (text[first] === ' ') first += 1;
  while (text[last] === ' ') last -= 1;
  return first < 0 || last < first ? null : [first, last + 1];
}

/** Where the parts of a quotation stand: before, start, end, after. */
function cutAround(
  text: string,
  [from, to]: Found,
  { around, isWhole }: { around: number; isWhole: boolean },
): Found[] {
  return [
    [Math.max(0, from - around), from],
    [from, isWhole ? to : from + edge],
    [isWhole ? to : to - edge, to],
    [to, Math.min(text.length, to + around)],
  ];
}

function toQuotation(cuts: Found[], slice: (from: number, to: number) => string): Quotation {
  const [before = '', start = '', end = '', after = ''] = cuts.map(([from, to]) => slice(from, to));
  return { before, start, end, after };
}

function toSource(text: string, { from, to }: Folded, cuts: Found[]): Quotation {
  return toQuotation(cuts, (first, end) =>
    first < end ? text.slice(from[first], to[end - 1]) : '',
  );
}
