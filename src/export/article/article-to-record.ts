/** An article as open data gives it: its record, with what its page and its archive say of it. */
import { z } from 'zod';
import { articleToVersion } from '../../archive/addresses/article-to-version.ts';
import type { Archive } from '../../archive/records.ts';
import { type Article, articleSchema, dateSchema, type Page } from '../../parse/records/index.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';

export const publishedArticleSchema = articleSchema
  .extend({
    address: z
      .string()
      .nullable()
      .describe('Permanent full address; null where the site was built without one.'),
    version: z.string().describe('Names the state of the text: another text has another one.'),
    changed: z
      .string()
      .nullable()
      .describe('The day of the build that first had this version; null if it is not known.'),
    newspaper: z.string().nullable().describe('The paper that the page is of.'),
    published: dateSchema.describe('The day of the issue.'),
    printedPage: z.string().nullable().describe('The page number as printed (版).'),
    source: z
      .object({
        file: z.string().describe('Path inside the folder of seeds, with `/`.'),
        sha256: z.string().describe("Of the file's bytes, hexadecimal."),
      })
      .describe('The seed file; the spans of the record point into its lines.'),
    rights: z.string().nullable().describe('Rights in the page, else in the archive.'),
    note: z.string().nullable().describe('What an editor of the archive says of the article.'),
  })
  .describe('An article of the archive, as published.');

export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** An article in its surroundings: all that the exports of one article are made from. */
export interface Exhibit {
  article: Article;
  page: Page;
  archive: Archive;
  place: Place;
}

export function articleToRecord({ article, page, archive, place }: Exhibit): PublishedArticle {
  const { id, ...rest } = article;
  return {
    id,
    address: toFullAddress(place, articlePath(id)),
    version: articleToVersion(article),
    changed: archive.versions.get(id)?.at(-1)?.since ?? null,
    newspaper: page.newspaper,
    published: page.published,
    printedPage: page.printedPage,
    ...rest,
    source: { file: page.source.file, sha256: page.source.sha256 },
    rights: rightsOf(archive, page),
    note: archive.articleNotes.get(id)?.note ?? null,
  };
}

export function rightsOf(archive: Archive, page: Page): string | null {
  return archive.notes.get(page.id)?.rights ?? archive.rights;
}
