/** The bundles of the data that hold a year each, oldest first. */
import type { Archive } from '../../../archive/records.ts';
import { yearOfPage } from '../../../export/data/bundles.ts';
import { withdrawalOf } from '../withdrawal-of.ts';

export interface YearBundle {
  /** Its path inside `data/`. */
  file: string;
  articles: number;
}

export function archiveToYears(archive: Archive): YearBundle[] {
  const counts = new Map<string, number>();
  for (const page of archive.pages) {
    const shown = page.articles.filter((article) => withdrawalOf(archive, article) === null);
    const year = yearOfPage(page);
    if (shown.length > 0) counts.set(year, (counts.get(year) ?? 0) + shown.length);
  }
  return Array.from(counts, ([year, articles]) => ({ file: `years/${year}.jsonl`, articles })).sort(
    (one, other) => (one.file < other.file ? -1 : 1),
  );
}
