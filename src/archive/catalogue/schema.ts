/** What an editor may write in the catalogue. Untrusted text: nothing in it is run or followed. */
import { z } from 'zod';
import { isDay } from '../dates/calendar.ts';
import { toTreeNames } from './tree-names.ts';

const https = /^https:\/\/[^\s/\\:@]+(?::\d+)?(?:\/[^\s\\]*)?$/u;
/** No scheme, no other host, no way out of the site; a name may hold spaces and Han characters. */
const inSite = /^(?:\.?\/)?[^\s/\\:?#][^\\:]*$/u;
const refused = /(?:^|\/)\.\.(?:\/|$)|[\p{Cc}\u2028\u2029]|\s$/u;

function isAddress(address: string): boolean {
  return (https.test(address) || inSite.test(address)) && !refused.test(address);
}

const text = z.string().max(10_000);
const day = z.string().refine(isDay, { params: { expected: 'day' } });
const source = text.optional().describe('Where the editor knows this from.');

const archiveEntry = z
  .strictObject({
    title: text.optional().describe('The name of the archive.'),
    newspaper: text.optional().describe('The paper of every page that prints no masthead.'),
    rights: text.optional().describe('Who owns the texts, and what may be done with them.'),
    contact: text.optional().describe('Where a reader reports an error.'),
    trees: z
      .string()
      .refine((list) => toTreeNames(list) !== null, { params: { expected: 'trees' } })
      .optional()
      .describe('The languages that the site is built in, such as `zh-hans zh-hant en`.'),
    source,
  })
  .describe('The archive as a whole.');

const pageEntry = z
  .strictObject({
    published: day.optional().describe('The day of the issue, EDTF.'),
    newspaper: text.optional().describe('The paper that the page is of.'),
    printedPage: text.optional().describe('The page number as printed (版).'),
    rights: text.optional().describe('Rights in this page.'),
    scan: z
      .string()
      .refine(isAddress, { params: { expected: 'address' } })
      .optional()
      .describe('A picture or PDF of the printed page: a path inside the site, or https.'),
    note: text.optional().describe('What a reader should know about the page.'),
    withdrawn: text.optional().describe('The reason why the text is not shown.'),
    source,
  })
  .describe('One page.');

const articleEntry = z
  .strictObject({
    date: day.optional().describe('The day that the article is of, EDTF.'),
    headline: text.optional().describe('The headline as it should be shown, parts by a space.'),
    withdrawn: text.optional().describe('The reason why the text is not shown.'),
    note: text.optional().describe('What a reader should know about the article.'),
    source,
  })
  .describe('One article.');

export const catalogueSchema = z
  .strictObject({
    archive: archiveEntry.optional(),
    pages: z.record(z.string(), pageEntry).optional().describe('By path inside seeds/.'),
    articles: z.record(z.string(), articleEntry).optional().describe('By id.'),
  })
  .describe('The catalogue: seeds/_catalogue.json.');

export type Catalogue = z.infer<typeof catalogueSchema>;
export type ArticleEntry = z.infer<typeof articleEntry>;

const keysOf = (schema: { shape: object }) => Object.keys(schema.shape);

/** The keys that may stand at a path: `[]`, `['archive']`, `['pages', …]`, `['articles', …]`. */
export function knownKeys(path: PropertyKey[]): string[] {
  if (path.length === 0) return keysOf(catalogueSchema);
  if (path[0] === 'archive') return keysOf(archiveEntry);
  return keysOf(path[0] === 'pages' ? pageEntry : articleEntry);
}
