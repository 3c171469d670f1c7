/** Whether a text may be shown. */
import type { Archive } from '../../archive/records.ts';
import type { Article, Page } from '../../parse/records/index.ts';

/** Why an article is withdrawn, by itself or with its page; null if it is not. */
export function withdrawalOf(archive: Archive, article: Article): string | null {
  return (
    archive.articleNotes.get(article.id)?.withdrawn ??
    archive.notes.get(article.page)?.withdrawn ??
    null
  );
}

/** Why the raw text of a page is withdrawn: with the page, or with any of its articles. */
export function sourceWithdrawal(archive: Archive, page: Page): string | null {
  const reasons = page.articles.map((article) => withdrawalOf(archive, article));
  return archive.notes.get(page.id)?.withdrawn ?? reasons.find((reason) => reason !== null) ?? null;
}
