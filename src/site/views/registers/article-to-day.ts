/** The day that an article is filed under, as the registers have it: `2024-01-27`, or empty. */
import { dayOf } from '../../../archive/registers/order.ts';
import type { Article, Page } from '../../../parse/records/index.ts';

export function articleToDay(
  articleById: (id: string) => Article,
  pageById: (id: string) => Page,
): (id: string) => string {
  return (id) => {
    const article = articleById(id);
    return dayOf({ article, page: pageById(article.page) });
  };
}
