/** A page and the catalogue → the days as given: what an editor says, else what is printed. */
import type { DateRecord, Message, ParsedPage } from '../../../parse/records/index.ts';
import type { ReadCatalogue } from '../../catalogue/index.ts';
import { archiveMessage } from '../../messages.ts';
import { isBareDay, plainDay, readEdtf } from '../calendar.ts';
import { printedDay } from './printed-day.ts';

export interface GivenDays {
  published: DateRecord;
  articles: DateRecord[];
  messages: Message[];
}

/** A value that says a day, but none of the calendar; a day without its month waits for the issue. */
function isImpossible({ value }: DateRecord): boolean {
  return value !== null && !isBareDay(value) && readEdtf(value) === null;
}

/** Printed days as they are, impossible ones without a value. */
function printed(
  page: ParsedPage,
  article: number | 'issue',
  date: DateRecord,
): [DateRecord, Message[]] {
  if (!isImpossible(date)) {
    const isFull = plainDay(date.value) !== null;
    return [isFull && date.basis === null ? { ...date, basis: 'explicit' } : date, []];
  }
  const where = { file: page.source.file, place: printedDay(page, article, date).place };
  const values = { text: date.text ?? date.value ?? '' };
  const message = archiveMessage('year/impossible-day', where, values);
  return [{ ...date, value: null, basis: null }, [message]];
}

function fromCatalogue(said: string, source: string | undefined, date: DateRecord): DateRecord {
  const evidence = [{ text: said, spans: [], note: source ?? null }];
  return { value: said, text: date.text, basis: 'catalogue', evidence };
}

function issueMessages(page: ParsedPage, said: string): Message[] {
  const mine = plainDay(page.published.value);
  if (mine === null || plainDay(said) === null || mine === plainDay(said)) return [];
  const where = { file: page.source.file, place: printedDay(page, 'issue', page.published).place };
  const values = { catalogue: said, printed: mine, used: said };
  return [archiveMessage('catalogue/masthead-differs', where, values)];
}

/** Before any inference; the catalogue wins over what is printed. */
export function givenDays(page: ParsedPage, ids: string[], catalogue: ReadCatalogue): GivenDays {
  const entry = catalogue.pages[page.source.file];
  const messages: Message[] = [];
  const keep = ([date, doubts]: [DateRecord, Message[]]): DateRecord => {
    messages.push(...doubts);
    return date;
  };
  const articles = page.articles.map(({ date }, index) => {
    const said = catalogue.articles[ids[index] ?? ''];
    if (said?.date !== undefined) return fromCatalogue(said.date, said.source, date);
    return keep(printed(page, index, date));
  });
  if (entry?.published === undefined) {
    return { published: keep(printed(page, 'issue', page.published)), articles, messages };
  }
  messages.push(...issueMessages(page, entry.published));
  const published = fromCatalogue(entry.published, entry.source, page.published);
  return { published, articles, messages };
}
