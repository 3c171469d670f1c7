/** The articles of an archive in the order of search, newest first, as what is indexed of each. */
import { articleToVersion } from '../../archive/addresses/article-to-version.ts';
import type { Archive } from '../../archive/records.ts';
import { bylinesToWriters, nameToParts } from '../../archive/registers/writers.ts';
import type { Article, Page } from '../../parse/records/index.ts';
import { earliestDay } from '../day.ts';
import type { TextRecord } from '../wire.ts';

/** Withdrawn articles are left out. */
export function archiveToDocuments(archive: Archive): TextRecord[] {
  const documents = archive.pages
    .filter((page) => (archive.notes.get(page.id)?.withdrawn ?? null) === null)
    .flatMap((page) => page.articles.map((article) => ({ page, article })))
    .filter(({ article }) => (archive.articleNotes.get(article.id)?.withdrawn ?? null) === null)
    .map(({ page, article }) => toDocument(page, article));
  return documents.sort((one, other) => compareDays(other.day, one.day));
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function toDocument(page: Page, article: Article): TextRecord {
  const published = page.published.value;
  const date = [published, article.date.value].find((value) => earliestDay(value) !== null);
  return {
    id: article.id,
    day: earliestDay(date ?? null) ?? '',
    date: date ?? article.date.value,
    published,
    newspaper: page.newspaper,
    kind: article.kind,
    headline: article.headline.map(({ text }) => text),
    kicker: article.kicker?.text ?? null,
    deck: article.deck?.text ?? null,
    column: article.column?.text ?? null,
    dateline: article.dateline?.text ?? null,
    byline: article.bylineLine?.text ?? null,
    bylines: article.bylines.map(({ name }) => name),
    others: articleToOthers(article),
    people: [...new Set(article.people.map(({ name }) => name))],
    paragraphs: article.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id, text }): [string, string] => [id, text]),
    ),
    page: page.printedPage,
    version: articleToVersion(article),
    writers: bylinesToWriters(article.bylines).map(nameToParts),
  };
}

function articleToOthers(article: Article): string[] {
  const carriers = [...article.captions, ...article.notes, ...article.credits];
  const jumps = [article.continuedFrom, article.continuedOn];
  const heads = article.sections.flatMap(({ label, heading }) => [label, heading]);
  return [...heads, ...carriers, ...jumps].flatMap((carrier) => carrier?.text ?? []);
}
