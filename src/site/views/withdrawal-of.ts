/** Whether a text may be shown. */
import type { Archive } from '../../archive/records.ts';
import type { Article } from '../../parse/records/index.ts';

/** Why an article is withdrawn, by itself or with its page; null if it is not. */
export function withdrawalOf(archive: Archive, article: Article): string | null {
  return (
    archive.articleNotes.get(article.id)?.withdrawn ??
    archive.notes.get(article.page)?.withdrawn ??
    null
  );
}
