/** A page's carriers in the one form that the rules of dates read, and quotations from them. */

import { textToSpans } from '../../../parse/carrier.ts';
import type { Carrier, Evidence, ParsedArticle, ParsedPage } from '../../../parse/records/index.ts';
import { fold, foldWithPlaces } from '../../../text/fold.ts';

/** A carrier, folded: Simplified or not, full width or not, without spaces. */
export interface Passage {
  carrier: Carrier;
  text: string;
  /** The article's index on the page, or null for furniture. */
  article: number | null;
}

function carriersOf(article: ParsedArticle): (Carrier | null)[] {
  return [
    article.kicker,
    ...article.headline,
    article.deck,
    article.dateline,
    ...article.sections.flatMap(({ label, heading, paragraphs }) => [
      label,
      heading,
      ...paragraphs,
    ]),
    ...article.captions,
    ...article.notes,
  ];
}

/** Everything on a page that may speak of its day; repeats say nothing new. */
export function pageToPassages(page: ParsedPage): Passage[] {
  const passage = (carrier: Carrier, article: number | null): Passage => ({
    carrier,
    text: fold(carrier.text),
    article,
  });
  const ofArticles = page.articles.flatMap((article, index) =>
    carriersOf(article).flatMap((carrier) => (carrier === null ? [] : [passage(carrier, index)])),
  );
  return [...ofArticles, ...page.furniture.map((carrier) => passage(carrier, null))];
}

/** A quotation of the passage's folded units `from` up to `to`. */
export function quote(
  passage: Passage,
  range: { from: number; to: number },
  note: string | null,
): Evidence {
  const places = foldWithPlaces(passage.carrier.text);
  const from = places.from[range.from] ?? 0;
  const to = places.to[range.to - 1] ?? from;
  const { carrier } = passage;
  return { text: carrier.text.slice(from, to), spans: textToSpans(carrier, from, to), note };
}

/** Where a clause ends; a quotation is a clause, so that it can be read by itself. */
const clauseEnd = /[,。;:!?…]/;
/** Units to either side of what was found, at most. */
const farthest = 24;

/** The clause around a run of folded text. */
export function clauseAround(
  { text }: Passage,
  range: { from: number; to: number },
): { from: number; to: number } {
  let { from, to } = range;
  while (from > 0 && range.from - from < farthest && !clauseEnd.test(text.charAt(from - 1))) {
    from -= 1;
  }
  while (to < text.length && to - range.to < farthest && !clauseEnd.test(text.charAt(to))) to += 1;
  return { from, to };
}
