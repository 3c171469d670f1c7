import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { formats, styles } from '../../src/export/citations/index.ts';
import {
  articleToReadReference,
  articleToReference,
} from '../../src/export/reference/article-to-reference.ts';
import { toPlainDay } from '../../src/export/reference/cited-day.ts';
import type { Reference } from '../../src/export/reference/facts-to-reference.ts';
import { places, shapes } from './sketches.ts';

const references = Object.entries(shapes).map(([name, { article, page }]) => ({
  name,
  reference: articleToReadReference(article, page, places.known),
}));

describe.each(references)('$name', ({ name, reference }) => {
  test('is cited in every style and format', async () => {
    const cited = [...styles, ...formats].map((one) => `${one.name}\n${one.cite(reference)}\n`);
    const file = `golden/citations/${name.replaceAll(' ', '-')}.txt`;
    await expect(cited.join('\n').replaceAll('\r\n', '\n')).toMatchFileSnapshot(file);
  });

  test.each(['BibTeX', 'BibLaTeX', 'CSL-JSON'])('comes back from %s', (format) => {
    const item = readBack(format, reference);
    expect(item.title).toBe(reference.title);
    expect(namesOf(item)).toEqual(reference.authors.map(({ name }) => name));
    expect(item['container-title']).toBe(reference.newspaper?.name);
    expect(item.URL).toBe(reference.url);
    const { year, month, day } = reference.day;
    if (year !== null) expect(item.issued?.['date-parts']).toEqual([[year, month, day]]);
    else expect(item.issued?.['date-parts']).toBeUndefined();
  });
});

describe.each(references)('$name, in RIS', ({ reference }) => {
  const [record] = plugins.input.data(citeIn('RIS', reference), '@ris/file') as RisRecord[];
  const { title, authors, newspaper, day, page, url } = reference;

  test('comes back tag by tag', () => {
    expect(record).toMatchObject({ TY: 'NEWS', TI: title, UR: url });
    const names = [record?.['AU'] ?? []].flat().map((name) => name.replace(', ', ''));
    expect(names).toEqual(authors.map(({ name }) => name));
    expect(record?.['T2']).toBe(newspaper?.name);
    expect(record?.['SP']).toBe(page ?? undefined);
    expect(record?.['DA']).toBe(
      day.year === null ? undefined : toPlainDay(day)?.replaceAll('-', '/'),
    );
  });

  test('is a newspaper article', () => {
    const [item] = new Cite(citeIn('RIS', reference)).data;
    expect(item).toMatchObject({ type: 'article-newspaper', title });
  });
});

test('without the address of the site no citation has one', () => {
  for (const { article, page } of Object.values(shapes)) {
    const reference = articleToReference(article, page, places.unknown);
    for (const { cite } of [...styles, ...formats]) {
      expect(cite(reference)).not.toMatch(/https?:|引用日期|OL/u);
    }
  }
});

test('another text has another version, another layout not', () => {
  const { article, page } = shapes['one byline'] ?? never();
  const version = (one: typeof article) => articleToReference(one, page, places.known).version;
  expect(version({ ...article, lines: [7, 9] })).toBe(version(article));
  expect(version({ ...article, headline: [] })).not.toBe(version(article));
});

interface Item {
  title?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  URL?: string;
  issued?: { 'date-parts'?: number[][] };
}

type RisRecord = Record<string, string | string[]>;

function citeIn(format: string, reference: Reference): string {
  return formats.find(({ name }) => name === format)?.cite(reference) ?? never();
}

function readBack(format: string, reference: Reference): Item {
  return new Cite(citeIn(format, reference)).data[0] as Item;
}

function namesOf({ author = [] }: Item): string[] {
  return author.map(({ family = '', given = '', literal }) => literal ?? family + given);
}

function never(): never {
  throw new Error('It is there');
}
