/** Pages → issues: all pages of one day of one newspaper, newest first. */
import type { Page } from '../../parse/records/index.ts';
import { plainDay } from '../dates/calendar.ts';
import type { Issue } from '../records.ts';
import { compare } from './order.ts';

/** `pages` in the order of the archive, which is the order of the pages inside an issue. */
export function pagesToIssues(pages: Page[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { id, newspaper, published } of pages) {
    const day = plainDay(published.value);
    const key = JSON.stringify([day, newspaper]);
    const issue = issues.get(key) ?? { day, newspaper, pages: [] };
    issue.pages.push(id);
    issues.set(key, issue);
  }
  return [...issues.values()].sort(
    (one, other) =>
      compare(other.day ?? '', one.day ?? '') ||
      compare(one.newspaper ?? '~', other.newspaper ?? '~'),
  );
}
