/** Surveys, "count all", concordance and bundles, against what the articles hold. */
import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../src/search/read/reader.ts';
import type { Counted } from '../../src/search/result.ts';
import { sketchToArchive } from '../helpers/archive.ts';
import { archiveToReader } from '../helpers/index.ts';

const articles = 300;
const holds = (index: number): boolean => index % 3 === 0;
const open = () => archiveToReader(archive);
const archive = sketchToArchive(
  Array.from({ length: articles }, (_, index) => ({
    published: index < 290 ? `2021-${String((index % 12) + 1).padStart(2, '0')}-03` : null,
    newspaper: index % 2 === 0 ? '海州日报' : '海州晚报',
    articles: [
      {
        id: `a${index}`,
        headline: ['记事'],
        // All pairs and threes of 优化环境 stand in all, the phrase in every third, twice.
        paragraphs: [
          '谈优化。',
          holds(index) ? '要优化环境，再优化环境。' : '优化环保，文化环境。',
        ],
        people: holds(index) ? ['韩露', '石磊'] : ['韩露'],
        column: '观察',
      },
    ],
  })),
);

let reader: Reader;
beforeAll(async () => {
  reader = await open();
});

const expected = Array.from({ length: articles }, (_, index) => index).filter(holds);

test('before texts are read a survey has bounds', async () => {
  const { bars, unit, undated, atMost, atLeast, facets, surveyed } =
    await reader.survey('优化环境');
  expect([unit, bars.length, bars[0]?.period, bars[11]?.period]).toEqual([
    ...['month', 12, '2021-01', '2021-12'],
  ]);
  expect([atLeast, atMost, surveyed]).toEqual([0, articles, articles]);
  expect(bars.reduce((sum, bar) => sum + bar.atMost, undated.atMost)).toBe(articles);
  expect(facets.person[0]).toEqual({ value: '韩露', atLeast: 0, atMost: articles });
});

test('counting all names its cost, reports, and is kept', async () => {
  const query = '优化环境';
  const first = await reader.search({ query, limit: 10, order: 'newest' });
  expect(first.unread.articles).toBe(first.atMost - first.atLeast);
  expect(first.unread.bytes).toBeGreaterThan(0);
  expect([first.places, first.complete]).toEqual([null, false]);
  const reports: Counted[] = [];
  const counted = await reader.count(query, (report) => reports.push(report));
  expect(reports.length).toBeGreaterThan(5);
  for (const { atLeast, atMost } of reports) {
    expect(atLeast).toBeLessThanOrEqual(expected.length);
    expect(atMost).toBeGreaterThanOrEqual(expected.length);
  }
  expect(counted).toMatchObject({
    ...{ atLeast: expected.length, atMost: expected.length, complete: true },
    ...{ places: 2 * expected.length, unread: { articles: 0, bytes: 0 } },
  });
  const again = await reader.search({ query, limit: 10, order: 'newest' });
  expect([again.atLeast, again.atMost, again.complete]).toEqual([100, 100, true]);
  const { bars, undated, facets } = await reader.survey(query);
  expect(bars.reduce((sum, bar) => sum + bar.atLeast, undated.atLeast)).toBe(100);
  expect(facets.person.map(({ value, atLeast }) => [value, atLeast])).toEqual([
    ['韩露', 100],
    ['石磊', 100],
  ]);
  expect(facets.newspaper.map(({ atMost }) => atMost)).toEqual([50, 50]);
});

test('what was learnt before counting was stopped stays', async () => {
  const own = await open();
  const abort = new AbortController();
  let reports = 0;
  const counting = own.count(
    '优化环境',
    () => {
      reports += 1;
      if (reports === 4) abort.abort();
    },
    abort.signal,
  );
  await expect(counting).rejects.toThrow();
  const { atMost } = await own.survey('优化环境');
  expect(atMost).toBeLessThan(articles);
});

test('a long time is shown by years, without gaps', async () => {
  const pages = ['1966-05-01', '1971-01-01', '1971-02-01'].map((published, index) => ({
    published,
    articles: [{ id: `${index}`, headline: ['会议'], paragraphs: [] }],
  }));
  const { unit, bars } = await (await archiveToReader(sketchToArchive(pages))).survey('会议');
  expect(unit).toBe('year');
  expect(bars.map(({ period, atMost }) => [period, atMost])).toEqual([
    ...[
      ['1966', 1],
      ['1967', 0],
      ['1968', 0],
      ['1969', 0],
      ['1970', 0],
    ],
    ['1971', 2],
  ]);
});

test('a concordance has every place with its sides', async () => {
  const all = await reader.concordance({ query: '优化环境', limit: Infinity, context: 4 });
  expect([all.lines.length, all.complete]).toEqual([2 * expected.length, true]);
  expect(all.lines[0]).toEqual({
    ...{ id: 'a9', headline: '记事', date: '2021-10-03', paragraph: 'p-2' },
    ...{ left: '优化。要', match: '优化环境', right: '，再优化' },
  });
  const some = await reader.concordance({ query: '优化环境', limit: 5, context: 0 });
  expect(some).toMatchObject({ complete: false, lines: { length: 5 } });
  expect(some.lines[0]).toMatchObject({ left: '', right: '' });
});

test('a bundle holds whole texts', async () => {
  const bundle = await reader.articles({ query: '优化环境', limit: 2, order: 'newest' });
  expect(bundle).toMatchObject({ heldOf: 100, complete: false });
  expect(bundle.articles.map(({ paragraphs }) => paragraphs)).toEqual([
    ...[
      ['谈优化。', '要优化环境，再优化环境。'],
      ['谈优化。', '要优化环境，再优化环境。'],
    ],
  ]);
});
