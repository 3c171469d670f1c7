/** A page's carriers in the one form that the rules of dates read, and quotations from them. */
import type {
  Carrier,
  Evidence,
  ParsedArticle,
  ParsedPage,
  Span,
} from '../../parse/records/index.ts';
import { fold, foldWithPlaces } from '../../text/fold.ts';

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

/**
 * The spans of a run of a carrier's text. Exact where the text is its spans' text, unit for unit;
 * where white space was taken out the spans of the whole carrier are given.
 */
export function textToSpans({ text, spans }: Carrier, from: number, to: number): Span[] {
  const length = spans.reduce((sum, span) => sum + span.to - span.from, 0);
  if (length !== text.length) return spans;
  const run: Span[] = [];
  let start = 0;
  for (const span of spans) {
    const end = start + span.to - span.from;
    if (start < to && end > from) {
      const shift = span.from - start;
      run.push({
        line: span.line,
        from: Math.max(from, start) + shift,
        to: Math.min(to, end) + shift,
      });
    }
    start = end;
  }
  return run;
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
