/** The issues of each year as a list: what the calendar's cells stand for, in words. */
import type { Issue } from '../../../archive/records.ts';
import { edtfToPlainDay } from '../../i18n/date-to-words.ts';

export interface ListedIssue {
  /** `2024-01-27`. */
  day: string;
  /** Whether the day is the most likely one, not a certain one. */
  uncertain: boolean;
  newspaper: string | null;
  pages: number;
  articles: number;
}

/** Up to how many issues are listed; in a larger archive the years tell their number alone. */
const mostListed = 400;

/** Year → its issues, newest first; none of any year if there are too many for one page. */
export function issuesToYears(
  issues: Issue[],
  articlesOf: (page: string) => number,
): Map<number, ListedIssue[]> {
  const years = new Map<number, ListedIssue[]>();
  const dated = issues.flatMap((issue) => {
    const day = edtfToPlainDay(issue.day);
    return day === null ? [] : [{ issue, day }];
  });
  if (dated.length > mostListed) return years;
  for (const { issue, day } of dated.toSorted((one, other) => (one.day < other.day ? 1 : -1))) {
    const { newspaper, pages } = issue;
    const articles = pages.reduce((sum, page) => sum + articlesOf(page), 0);
    const uncertain = issue.day !== day;
    const year = Number(day.slice(0, 4));
    const listed = { day, uncertain, newspaper, pages: pages.length, articles };
    years.set(year, [...(years.get(year) ?? []), listed]);
  }
  return years;
}
