/** The one order of time that registers, pages and issues share. */
import type { Article, Page } from '../../parse/records/index.ts';
import { plainDay } from '../dates/calendar.ts';

/** An article with its page, as the registers read them. */
export interface Placed {
  article: Article;
  page: Page;
}

/** By code unit: the same on every machine, unlike collation. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const parts = /\d+|\D+/g;

/** Page numbers as people count them: `2` before `10`, `A2` before `A10`. */
function comparePrinted(one: string, other: string): number {
  const mine = one.match(parts) ?? [];
  const theirs = other.match(parts) ?? [];
  for (let at = 0; at < Math.min(mine.length, theirs.length); at += 1) {
    const [a = '', b = ''] = [mine[at], theirs[at]];
    const difference = Number(a) - Number(b);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    if (Number.isNaN(difference) && a !== b) return compare(a, b);
  }
  return mine.length - theirs.length || compare(one, other);
}

/** Later than every day, so that what has no day comes last. */
const noDay = '~';

/** By day of issue, newspaper, printed page and id; pages without a day or a number last. */
export function comparePages(one: Page, other: Page): number {
  return (
    compare(plainDay(one.published.value) ?? noDay, plainDay(other.published.value) ?? noDay) ||
    compare(one.newspaper ?? noDay, other.newspaper ?? noDay) ||
    comparePrinted(one.printedPage ?? noDay, other.printedPage ?? noDay) ||
    compare(one.id, other.id)
  );
}

/** The day that an article is filed under: its issue's, else its own, else the empty text. */
export function dayOf({ article, page }: Placed): string {
  return plainDay(page.published.value) ?? plainDay(article.date.value) ?? '';
}

/** Every article that may be listed, newest day first, then in the order of pages. */
export function newestFirst(articles: Placed[]): Placed[] {
  const days = new Map(articles.map((placed) => [placed, dayOf(placed)]));
  return [...articles].sort(
    (one, other) =>
      compare(days.get(other) ?? '', days.get(one) ?? '') ||
      comparePages(one.page, other.page) ||
      one.article.order - other.article.order,
  );
}
