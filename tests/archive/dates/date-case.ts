/** A page and the days that the archive finds on it. */
import { pagesToArchive } from '../../../src/archive/index.ts';
import { type ArticleSpec, makePage, noDate } from '../make-page.ts';

export interface DateCase {
  why: string;
  articles: ArticleSpec[];
  /** Value and basis of each article, then of the issue. */
  expected: [string | null, string | null][];
  furniture?: string[];
  masthead?: string;
}

/** Value and basis of each article's date and of the issue's. */
export function datesOf({
  articles,
  furniture,
  masthead,
}: DateCase): [string | null, string | null][] {
  const published =
    masthead === undefined ? noDate : { ...noDate, value: masthead, basis: 'masthead' as const };
  const page = makePage({ articles, furniture: furniture ?? [], more: { published } });
  const [done] = pagesToArchive([page], null).pages;
  const dates = [...(done?.articles.map(({ date }) => date) ?? []), done?.published ?? noDate];
  return dates.map(({ value, basis }) => [value, basis]);
}
