/** A paragraph → where an error in it is reported, with all that an editor needs to find it. */
import type { Archive } from '../../archive/records.ts';
import { articlePath, type Place, toFullAddress } from '../../export/place.ts';
import { toReportAddress } from '../../export/report-address.ts';
import type { Article, Page, Paragraph } from '../../parse/records/index.ts';
import { say, words } from '../i18n/words/index.ts';

/** Characters of the paragraph that tell it apart for a reader. */
const firstWords = 12;

interface Surroundings {
  article: Article;
  page: Page;
  archive: Pick<Archive, 'contact'>;
  place: Place;
}

/** Null where the catalogue gives no contact that can be written to. */
export function paragraphToReport(
  { id, text, spans }: Paragraph,
  { article, page, archive, place }: Surroundings,
): string | null {
  const path = `${articlePath(article.id)}#${id}`;
  const line = spans[0]?.line ?? article.lines[0];
  const beginning = [...text].slice(0, firstWords).join('');
  return toReportAddress(archive.contact, {
    subject: say(words('cite').reportSubject, { article: article.id, anchor: id }),
    body: [
      toFullAddress(place, articlePath(article.id))?.concat(`#${id}`) ?? path,
      `${page.source.file}:${line}`,
      `${beginning}……`,
      '',
      '',
    ].join('\n'),
  });
}
