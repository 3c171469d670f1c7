/** The articles of an archive in the order of search, newest first, as what is indexed of each. */
import type { Archive } from '../../archive/records.ts';
import type { Article, Page } from '../../parse/records/index.ts';
import { earliestDay } from '../day.ts';
import type { Row, TextRecord } from '../wire.ts';

export interface Document {
  /** Without the place of the text, which is known once text files are made. */
  row: Omit<Row, 't' | 'x'>;
  text: TextRecord;
}

/** Withdrawn articles are left out. */
export function archiveToDocuments(archive: Archive): Document[] {
  const documents = archive.pages
    .filter((page) => (archive.notes.get(page.id)?.withdrawn ?? null) === null)
    .flatMap((page) => page.articles.map((article) => ({ page, article })))
    .filter(({ article }) => (archive.articleNotes.get(article.id)?.withdrawn ?? null) === null)
    .map(({ page, article }) => toDocument(page, article));
  return documents.sort((one, other) => compareDays(other.row.y, one.row.y));
}

function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function toDocument(page: Page, article: Article): Document {
  const published = page.published.value;
  const date = [published, article.date.value].find((value) => earliestDay(value) !== null);
  const text = articleToText(article);
  return {
    row: {
      i: article.id,
      y: earliestDay(date ?? null) ?? '',
      d: date ?? article.date.value,
      p: /^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published : null,
      n: page.newspaper,
      k: article.kind,
      c: text.c,
      b: text.n,
    },
    text,
  };
}

function articleToText(article: Article): TextRecord {
  const carriers = [...article.captions, ...article.notes, ...article.credits];
  const jumps = [article.continuedFrom, article.continuedOn];
  const heads = article.sections.flatMap(({ label, heading }) => [label, heading]);
  return {
    h: article.headline.map(({ text }) => text),
    k: article.kicker?.text ?? null,
    d: article.deck?.text ?? null,
    c: article.column?.text ?? null,
    l: article.dateline?.text ?? null,
    b: article.bylineLine?.text ?? null,
    n: article.bylines.map(({ name }) => name),
    o: [...heads, ...carriers, ...jumps].flatMap((carrier) => carrier?.text ?? []),
    w: [...new Set(article.people.map(({ name }) => name))],
    p: article.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id, text }): [string, string] => [id, text]),
    ),
  };
}
