import { readFileSync } from 'node:fs';
import { expand } from 'jsonld';
import { expect, test } from 'vitest';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import {
  articleToRecord,
  publishedArticleSchema,
} from '../../src/export/article/article-to-record.ts';
import { articleToTei } from '../../src/export/article/article-to-tei.ts';
import { articleToText } from '../../src/export/article/article-to-text.ts';
import {
  articleToNewsArticle,
  printLinkedData,
  toBreadcrumbs,
} from '../../src/export/metadata/article-to-linked-data.ts';
import { articleToTags } from '../../src/export/metadata/article-to-tags.ts';
import { articleToReference } from '../../src/export/reference/article-to-reference.ts';
import { sketchToArchive } from '../helpers/archive.ts';
import { controls, payloads } from '../helpers/hostile-seeds.ts';
import { carrier, paragraph } from '../site/unit/records.ts';
import { places, type Shape, shapes, story } from './sketches.ts';

const archive = { ...sketchToArchive([]), rights: '权利属于原报。' };
const place = places.known;
const hostile = [...payloads, controls].map((text) =>
  story({
    headline: [carrier(text)],
    sections: [{ label: carrier(text), heading: null, paragraphs: [paragraph('p-1', text)] }],
    captions: [carrier(text)],
    notes: [carrier(text)],
  }),
);
const people = story({
  people: [
    {
      name: '许志远',
      posts: [],
      roles: [],
      list: null,
      places: [{ paragraph: 'p-7kq2', from: 9, to: 12 }],
    },
  ],
});
const all: Shape[] = [...Object.values(shapes), ...hostile, people];

test('TEI is valid for every shape of article', async () => {
  const xml = all.map(({ article, page }, index): XMLFileInfo => {
    const contents = articleToTei({ article, page, archive, place });
    return { fileName: `${index}.xml`, contents };
  });
  const schema = readFileSync(new URL('schemas/tei-article.rng', import.meta.url), 'utf8');
  const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
});

test('TEI marks people, and the day by how surely it is known', () => {
  const tei = (shape: Shape | undefined) => articleToTei({ ...(shape ?? people), archive, place });
  expect(tei(people)).toContain('市委书记<persName>许志远</persName>来到');
  expect(tei(shapes['an inferred year'])).toContain('<date when="2023-05-16" cert="low">');
  expect(tei(shapes['an unknown year'])).toContain('<date when="--05-16">');
});

test('the record is what its schema says', () => {
  for (const { article, page } of all) {
    const record = articleToRecord({ article, page, archive, place });
    expect(publishedArticleSchema.parse(record)).toEqual(record);
  }
});

test('the text has every part on lines of its own, and says where it is from', async () => {
  const { article, page } = shapes['a headline of parts'] ?? people;
  await expect(articleToText({ article, page, archive, place })).toMatchFileSnapshot(
    'golden/article.txt',
  );
});

test('linked data expands to what schema.org knows', async () => {
  for (const { article, page } of Object.values(shapes)) {
    const reference = articleToReference(article, page, place);
    const data = articleToNewsArticle(article, reference, null);
    const [node] = await expand(
      { ...data, '@context': { '@vocab': 'https://schema.org/' } } as object,
      {},
    );
    expect(node?.['@type']).toEqual(['https://schema.org/NewsArticle']);
    expect(node?.['https://schema.org/headline']).toEqual([{ '@value': reference.title }]);
    expect('datePublished' in data).toBe(reference.day.year !== null && !reference.day.inferred);
  }
});

test('linked data says since when the text is as it is, where that is known', () => {
  const { article, page } = shapes['one byline'] ?? people;
  const reference = articleToReference(article, page, place);
  const [known, unknown] = ['2026-11-21', null].map((day) =>
    articleToNewsArticle(article, reference, day),
  );
  expect(known).toMatchObject({ datePublished: '2021-07-08', dateModified: '2026-11-21' });
  expect(unknown).not.toHaveProperty('dateModified');
});

test('no text ends the script that holds linked data', () => {
  for (const { article, page } of hostile) {
    const data = articleToNewsArticle(article, articleToReference(article, page, place), null);
    expect(printLinkedData(data)).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(printLinkedData(data)).identifier).toBe(article.id);
  }
});

test('crumbs have their addresses, or are left out', () => {
  const crumbs = toBreadcrumbs([{ name: '海州日报', url: 'https://example.org/' }]);
  expect(crumbs?.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '海州日报', item: 'https://example.org/' },
  ]);
  expect(toBreadcrumbs([{ name: '海州日报', url: null }])).toBeNull();
});

test('tags tell Zotero a newspaper article, and no day that is not certain', () => {
  const tags = (name: string) => {
    const { article, page } = shapes[name] ?? people;
    const list = articleToTags(articleToReference(article, page, place), '开头');
    return new Map(list.map((tag) => [tag.name, tag.content]));
  };
  expect(Object.fromEntries(tags('one byline'))).toMatchObject({
    'DC.type': 'newspaperArticle',
    citation_author: '韩露',
    citation_publication_date: '2021/07/08',
    citation_firstpage: '3',
    'og:description': '开头',
  });
  expect(tags('an inferred year').has('citation_publication_date')).toBe(false);
  expect(tags('an inferred year').get('DC.date')).toBe('2023-05-16?');
  expect(tags('no date').has('DC.date')).toBe(false);
});
