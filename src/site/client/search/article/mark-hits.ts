/**
 * Marks in an article what was looked for, by the match rule of search itself. With `<mark>`, not the
 * Custom Highlight API: that one is silent to screen readers and paper.
 */
import { seam } from '../../../../search/analyse.ts';
import { queryToPhrases } from '../../../../search/query/query.ts';
import { textToQuery } from '../../../../search/query/text-to-query.ts';
import { findFolded } from '../../../../text/find-folded.ts';
import { readyToFold } from '../../../../text/ready-to-fold.ts';
import { elementsToStream, markRanges, placeToRanges } from '../../text/stream.ts';

/** Streams of an article on its page: the elements of each, in order, make one text. */
const streams = ['h1', '.kicker', '.deck', '.column', '.body p[id]'];
const singles = ['.byline > p', '.body h2', '.captions p', '.note'];

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

/** The ranges of each place: a place may go over several nodes. */
function elementsToPlaces(elements: Element[], phrases: string[]): Range[][] {
  const stream = elementsToStream(elements, seam);
  return findFolded(stream.text, phrases).map(([from, to]) => placeToRanges(stream, from, to));
}

/** From the end, so that no node is split under a range still to come. */
function wrap(places: Range[][]): HTMLElement[][] {
  const marks = places
    .toReversed()
    .map(markRanges)
    .filter((place) => place.length > 0);
  return marks.sort(([one], [other]) => (one && other && isBefore(one, other) ? -1 : 1));
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
