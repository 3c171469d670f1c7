/** What a search saves is what the pages of its articles offer, and what programs read back. */
import '../../helpers/speak.ts';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats as citations } from '../../../src/export/citations/index.ts';
import { articleToReference } from '../../../src/export/reference/article-to-reference.ts';
import type { Articles } from '../../../src/search/result.ts';
import { type Format, formats } from '../../../src/site/client/search/save/index.ts';
import { shapes } from '../../export/sketches.ts';
import { goldToArchive, sketchToArchive } from '../../helpers/archive.ts';
import { archiveToReader } from '../../helpers/index.ts';

const place = { site: 'https://example.org', base: '/' };
const home = 'https://example.org/';

/** Every shape of an article once, each on a page and a day of its own. */
const shaped = Object.values(shapes).map(({ article, page }, at) => {
  const id = `shape${String(at).padStart(3, '0')}`;
  return { ...page, id: `page${at}`, articles: [{ ...article, id }] };
});
const archive = { ...sketchToArchive([]), pages: [...shaped, ...goldToArchive().pages] };
const whole = archive.pages.flatMap((page) => page.articles.map((article) => ({ article, page })));
const files = new Map<Format, string>();
let found: Articles;

beforeAll(async () => {
  const reader = await archiveToReader(archive);
  const request = { query: '体裁:news | 体裁:photo', limit: Infinity, order: 'newest' } as const;
  found = await reader.articles(request);
  for (const [format, { write }] of Object.entries(formats)) {
    files.set(format as Format, write(found, home));
  }
});

test('every article is there', () => expect(found.articles).toHaveLength(whole.length));

describe.each(['bibtex', 'ris', 'csl'] as const)('%s', (format) => {
  const { cite } = citations.find(({ name }) => name.toLowerCase().startsWith(format)) as Citation;

  test('says of each article what its own page says', () => {
    for (const { article, page } of whole) {
      const cited = cite(articleToReference(article, page, place));
      // A list of items has no brackets of its own for each.
      const inside = format === 'csl' ? cited.slice(3, -2) : cited;
      expect(files.get(format)).toContain(inside);
    }
  });

  test('is read back whole', () => {
    const text = files.get(format) ?? '';
    const items = format === 'ris' ? plugins.input.data(text, '@ris/file') : new Cite(text).data;
    const titles = (items as Record<string, string>[]).map(({ title, TI }) => title ?? TI);
    const wanted = whole.map(({ article, page }) => articleToReference(article, page, place).title);
    expect(titles.toSorted()).toEqual(wanted.toSorted());
  });
});

test.each(Object.keys(formats) as Format[])('%s of shapes stays as it is', async (format) => {
  const few = {
    ...found,
    articles: found.articles.filter(({ hit }) => hit.id.startsWith('shape')),
  };
  const { write, ending } = formats[format];
  await expect(write(few, home).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
    `golden/found.${ending}.txt`,
  );
});

type Citation = (typeof citations)[number];
