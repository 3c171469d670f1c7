/** The data in parts: the articles of a year, and what is said of a person. */
import { z } from 'zod';
import type { Appearance, Archive } from '../../archive/records.ts';
import type { Page } from '../../parse/records/index.ts';
import { articleToRecord, type Exhibit } from '../article/article-to-record.ts';
import { articlePath, toFullAddress } from '../place.ts';
import { articleToReference } from '../reference/article-to-reference.ts';
import type { DataFile } from './index.ts';

/** The year under which a page is filed, as its day is known; `undated` where it is not. */
export function yearOfPage({ published }: Pick<Page, 'published'>): string {
  return /^\d{4}/.exec(published.value ?? '')?.[0] ?? 'undated';
}

/** `years/2024.jsonl`: the records of `articles.jsonl`, a year a file. */
export function* yearBundles(exhibits: Iterable<Exhibit>): Generator<DataFile> {
  const years = new Map<string, Exhibit[]>();
  for (const exhibit of exhibits) {
    const year = yearOfPage(exhibit.page);
    const known = years.get(year);
    if (known === undefined) years.set(year, [exhibit]);
    else known.push(exhibit);
  }
  for (const [year, some] of [...years].sort(([one], [other]) => (one < other ? -1 : 1))) {
    yield {
      name: `years/${year}.jsonl`,
      parts: function* () {
        for (const exhibit of some) yield `${JSON.stringify(articleToRecord(exhibit))}\n`;
      },
    };
  }
}

export const mentionSchema = z
  .object({
    article: z.string().describe('Permanent id of the article.'),
    address: z.string().nullable().describe('Its permanent full address, or null.'),
    newspaper: z.string().nullable().describe('The paper.'),
    published: z.string().nullable().describe('The day of the issue, EDTF.'),
    page: z.string().nullable().describe('The page number as printed (版).'),
    headline: z.string().nullable().describe('The headline, parts joined by a space.'),
    posts: z.array(z.string()).describe('Posts that the article gives, completed.'),
    roles: z.array(z.string()).describe('What the person does in the article.'),
    list: z
      .object({ label: z.string(), position: z.int(), length: z.int() })
      .nullable()
      .describe('The printed list in which the name stands, and its place in it from 1.'),
    paragraphs: z
      .array(z.object({ id: z.string(), text: z.string() }))
      .describe('Paragraphs that name the person, whole.'),
  })
  .describe('A person in an article.');

type PersonInArticle = z.infer<typeof mentionSchema>;

/** `people/SLUG.jsonl`: a line an article in which the person is named, newest first. */
export function* personBundles(
  { people }: Pick<Archive, 'people'>,
  exhibits: Iterable<Exhibit>,
): Generator<DataFile> {
  const byId = new Map(Array.from(exhibits, (exhibit) => [exhibit.article.id, exhibit]));
  for (const { slug, appearances } of people) {
    yield {
      name: `people/${slug}.jsonl`,
      parts: function* () {
        for (const appearance of appearances) {
          const exhibit = byId.get(appearance.article);
          if (exhibit) yield `${JSON.stringify(toPersonInArticle(appearance, exhibit))}\n`;
        }
      },
    };
  }
}

function toPersonInArticle(
  { posts, roles, list, places }: Appearance,
  { article, page, place }: Exhibit,
): PersonInArticle {
  const { title, untitled } = articleToReference(article, page, place);
  const named = new Set(places.map(({ paragraph }) => paragraph));
  const paragraphs = article.sections
    .flatMap((section) => section.paragraphs)
    .filter(({ id }) => named.has(id));
  return {
    article: article.id,
    address: toFullAddress(place, articlePath(article.id)),
    newspaper: page.newspaper,
    published: page.published.value,
    page: page.printedPage,
    headline: untitled ? null : title,
    posts: posts.map(({ full }) => full),
    roles,
    list,
    paragraphs: paragraphs.map(({ id, text }) => ({ id, text })),
  };
}
