/** Where the day of an article or issue is printed on its page. */

import { textToSpans } from '../../../parse/carrier.ts';
import type {
  Carrier,
  DateRecord,
  Evidence,
  ParsedPage,
  Span,
} from '../../../parse/records/index.ts';

export interface PrintedDay {
  /** The quotation of the day, or none where it is not found. */
  evidence: Evidence[];
  /** Where a message about the day points. */
  place: Span | null;
}

function carriersOf(page: ParsedPage, article: number | 'issue'): (Carrier | null)[] {
  if (article === 'issue') return page.furniture;
  const { dateline, sections, headline, kicker, deck } = page.articles[article] ?? {};
  const paragraphs = (sections ?? []).flatMap((section) => section.paragraphs);
  return [dateline ?? null, ...paragraphs, ...(headline ?? []), kicker ?? null, deck ?? null];
}

/** The printed day: what the parser quoted, else the first place where its text stands. */
export function printedDay(
  page: ParsedPage,
  article: number | 'issue',
  date: DateRecord,
): PrintedDay {
  if (date.evidence.length > 0) {
    return { evidence: date.evidence, place: date.evidence[0]?.spans[0] ?? null };
  }
  const text = date.text ?? '';
  const carrier = carriersOf(page, article).find((one) => text !== '' && one?.text.includes(text));
  if (carrier === undefined || carrier === null) {
    const line = article === 'issue' ? undefined : page.articles[article]?.lines[0];
    return { evidence: [], place: line === undefined ? null : { line, from: 0, to: 0 } };
  }
  const from = carrier.text.indexOf(text);
  const spans = textToSpans(carrier, from, from + text.length);
  return { evidence: [{ text, spans, note: null }], place: spans[0] ?? null };
}
