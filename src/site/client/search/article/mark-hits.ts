/**
 * Marks in an article what was looked for, by the match rule of search itself. With `<mark>`, not the
 * Custom Highlight API: that one is silent to screen readers and paper.
 */
import { seam } from '../../../../search/analyse.ts';
import { queryToPhrases } from '../../../../search/query/query.ts';
import { textToQuery } from '../../../../search/query/text-to-query.ts';
import { findFolded } from '../../../../text/find-folded.ts';
import { readyToFold } from '../../../../text/ready-to-fold.ts';

/** Streams of an article on its page: the elements of each, in order, make one text. */
const streams = ['h1', '.kicker', '.deck', '.column', '.body p[id]'];
const singles = ['.byline > p', '.body h2', '.captions p', '.note'];

/** Links in the margin are no text. */
const margin = '.n, .s';

/** The marks of each place, in the order of the page. */
export async function markHits(query: string): Promise<HTMLElement[][]> {
  const article = document.querySelector('main article');
  await readyToFold(query, article?.textContent ?? '');
  const parsed = textToQuery(query);
  if (parsed === null || article === null) return [];
  const phrases = queryToPhrases(parsed);
  const groups = [
    ...streams.map((selector) => [...article.querySelectorAll(selector)]),
    ...[...article.querySelectorAll(singles.join())].map((single) => [single]),
  ];
  return wrap(groups.flatMap((elements) => elementsToPlaces(elements, phrases)));
}

/** A text node, and where it begins in the text of its stream. */
interface Piece {
  node: Text;
  start: number;
}

/** The ranges of each place: a place may go over several nodes. */
function elementsToPlaces(elements: Element[], phrases: string[]): Range[][] {
  const pieces: Piece[] = [];
  let text = '';
  for (const element of elements) {
    if (text !== '') text += seam;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest(margin)) continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
  }
  return findFolded(text, phrases).map(([from, to]) => placeToRanges(pieces, from, to));
}

/** A range a text node, so that each can be wrapped. */
function placeToRanges(pieces: Piece[], from: number, to: number): Range[] {
  return pieces.flatMap(({ node, start }) => {
    if (start >= to || start + node.length <= from) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, from - start));
    range.setEnd(node, Math.min(node.length, to - start));
    return [range];
  });
}

/** From the end, so that no node is split under a range still to come. */
function wrap(places: Range[][]): HTMLElement[][] {
  const marks = places
    .toReversed()
    .map((ranges) => ranges.toReversed().map(wrapRange).reverse())
    .filter((place) => place.length > 0);
  return marks.sort(([one], [other]) => (one && other && isBefore(one, other) ? -1 : 1));
}

function wrapRange(range: Range): HTMLElement {
  const mark = document.createElement('mark');
  range.surroundContents(mark);
  return mark;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
