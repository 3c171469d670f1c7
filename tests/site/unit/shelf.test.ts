import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCslJson } from '../../../src/export/citations/formats/csl-json.ts';
import { formats as citationFormats } from '../../../src/export/citations/index.ts';
import { fileFormats } from '../../../src/export/citations/references-to-file.ts';
import { articleToReference } from '../../../src/export/reference/article-to-reference.ts';
import {
  type CslItem,
  cslToId,
  cslToReference,
  toCslItem,
} from '../../../src/export/reference/csl-to-reference.ts';
import {
  bringIn,
  isOn,
  putOn,
  remember,
  takeOff,
  toHistory,
  toShelf,
} from '../../../src/site/client/shelf/items.ts';
import { listToText } from '../../../src/site/client/shelf/page/save-list.ts';
import { goldToArchive, sketchToArchive } from '../../helpers/archive.ts';

const ids = fc.string({ unit: fc.constantFrom(...'0a'), minLength: 8, maxLength: 8 });
const items = fc
  .record({ id: ids, title: fc.string({ unit: 'grapheme' }) })
  .map(({ id, title }): CslItem => ({ id: `banmian-${id}`, title }));

/** References as articles of real pages have them, and of doubtful days. */
function references() {
  const archives = [
    goldToArchive(),
    sketchToArchive([
      { published: '2023-05-16?', articles: [{ id: 'aaaaaaaa', headline: ['一', '二'] }] },
      {
        published: 'XXXX-05-16',
        articles: [{ id: 'bbbbbbbb', bylines: ['王静', '新闻中心编辑部'] }],
      },
      { published: '2024', newspaper: '石门日报', articles: [{ id: 'cccccccc' }] },
      { articles: [{ id: 'dddddddd', headline: ['{100%}'] }] },
    ]),
  ];
  const place = { site: 'https://example.org', base: '/' };
  return archives.flatMap(({ pages }) =>
    pages.flatMap((page) =>
      page.articles.map((article, at) =>
        articleToReference({ ...article, id: `${at}`.padStart(8, '0') }, page, place),
      ),
    ),
  );
}

describe('an item of the list', () => {
  test('gives every format what the article itself gives', () => {
    for (const reference of references()) {
      const item = toCslItem((JSON.parse(toCslJson(reference)) as unknown[])[0]);
      expect(item).not.toBeNull();
      const again = cslToReference(item as CslItem);
      for (const { name, cite } of citationFormats) {
        expect(cite(again), name).toBe(cite(reference));
      }
    }
  });

  test('is none of what is not of this site, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toCslItem(value)).toBeNull();
        expect(toShelf([value, { csl: value }])).toEqual([]);
        expect(toHistory(value)).toEqual([]);
      }),
    );
    expect(toCslItem({ id: 'banmian-../../etc', title: '' })).toBeNull();
    expect(toCslItem({ id: 'zotero-1', title: '' })).toBeNull();
  });
});

describe('the list', () => {
  test('has an article once, the latest first, and comes back from its text', () => {
    fc.assert(
      fc.property(fc.array(items), items, (all, item) => {
        const shelf = all.reduce<ReturnType<typeof toShelf>>((now, one) => putOn(now, one, 1), []);
        const next = putOn(shelf, item, 2);
        const listed = next.map(({ csl }) => cslToId(csl));
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed[0]).toBe(cslToId(item));
        expect(isOn(takeOff(next, cslToId(item)), cslToId(item))).toBe(false);
        expect(toShelf(JSON.parse(JSON.stringify(next)))).toEqual(next);
      }),
    );
  });

  test('comes back from the file that it was saved as, and twice brings nothing new', () => {
    const shelf = references().reduce<ReturnType<typeof toShelf>>((now, reference) => {
      const csl = toCslItem((JSON.parse(toCslJson(reference)) as unknown[])[0]);
      return csl === null ? now : putOn(now, csl, 1);
    }, []);
    const text = listToText(shelf, fileFormats.csl);
    expect(bringIn([], text, 1)).toEqual(shelf);
    expect(bringIn(shelf, text, 2)).toEqual(shelf);
    expect(bringIn(shelf, 'no list', 2)).toEqual(shelf);
  });
});

test('the history has the latest visit of each article, and does not grow for ever', () => {
  const visits = Array.from({ length: 1000 }, (_, at) => ({
    id: `${at % 700}`.padStart(8, '0'),
    title: '',
    at,
  }));
  const history = visits.reduce<ReturnType<typeof toHistory>>(remember, []);
  expect(history.length).toBe(500);
  expect(history[0]?.at).toBe(999);
  expect(new Set(history.map(({ id }) => id)).size).toBe(500);
});
