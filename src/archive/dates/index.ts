/** Pages → the day of every article and issue. */
import type { DateRecord, Message, ParsedPage } from '../../parse/records/index.ts';
import type { ReadCatalogue } from '../catalogue/index.ts';

/** The days of a page: of the issue, and of each article in its order. */
export interface PageDates {
  published: DateRecord;
  articles: DateRecord[];
  messages: Message[];
}

export function pageDates(page: ParsedPage, _ids: string[], _catalogue: ReadCatalogue): PageDates {
  return {
    published: page.published,
    articles: page.articles.map((article) => article.date),
    messages: [],
  };
}
