/** What stands above what, and why. */
import { beforeAll, expect, test } from 'vitest';
import type { Reader } from '../../src/search/read/reader.ts';
import { type ArticleSketch, sketchToArchive } from '../helpers/archive.ts';
import { archiveToReader, idsOf } from '../helpers/index.ts';

let reader: Reader;
beforeAll(async () => {
  const filler = Array.from({ length: 40 }, (_, index) => ({
    published: `2019-01-${String((index % 28) + 1).padStart(2, '0')}`,
    articles: [{ id: `weather-${index}`, headline: ['天气'], paragraphs: ['今日多云,明日晴。'] }],
  }));
  const published = (value: string, article: ArticleSketch) => ({
    published: value,
    articles: [article],
  });
  reader = await archiveToReader(
    sketchToArchive([
      published('2021-05-01', { id: 'headline-old', headline: ['优化营商环境'] }),
      published('2022-05-01', { id: 'headline-new', headline: ['营商环境好起来'] }),
      published('2020-01-01', { id: 'whole', headline: ['营商环境'] }),
      published('2020-02-01', { id: 'kicker', headline: ['论'], kicker: '营商环境论坛' }),
      published('2023-01-01', { id: 'deck', headline: ['改革'], deck: '营商环境居前' }),
      published('2024-01-01', {
        ...{ id: 'body-once', headline: ['会议'], paragraphs: ['开会。', '谈营商环境。'] },
      }),
      published('2018-01-01', {
        ...{ id: 'body-often', headline: ['报告'], paragraphs: ['营商环境,营商环境,营商环境。'] },
      }),
      { articles: [{ id: 'undated', headline: ['无日期'], paragraphs: ['谈营商环境。'] }] },
      {
        articles: [
          { id: 'uncertain', headline: ['疑'], date: '2022-06-01?', paragraphs: ['营商。'] },
        ],
      },
      ...filler,
    ]),
  );
});

test('weighed: headline and kicker, then deck, then the first paragraph and repeats', async () => {
  expect(await idsOf(reader, '营商环境')).toEqual([
    'whole', // the phrase is the headline
    'headline-new', // headlines, newest first
    'headline-old',
    'kicker', // as good as a headline; older
    'deck', // the deck is worth more than any body
    'body-often', // three times, and in the first paragraph
    'undated', // in the first paragraph, once
    'body-once', // in the second
  ]);
});

test('newest and oldest go by one day; what has none is last in both', async () => {
  const newest = await idsOf(reader, '营商', 'newest');
  expect(newest.slice(0, 4)).toEqual(['body-once', 'deck', 'uncertain', 'headline-new']);
  expect(newest.at(-1)).toBe('undated');
  const oldest = await idsOf(reader, '营商', 'oldest');
  expect(oldest.slice(0, 3)).toEqual(['body-often', 'whole', 'kicker']);
  expect(oldest.at(-1)).toBe('undated');
});

test('a large result shows headlines first, newest first, without reading all', async () => {
  const result = await reader.search({ query: '天气 | 营商环境', limit: 3, order: 'best' });
  expect(result.order).toBe('headlines');
  expect(result.hits.map(({ id }) => id)).toEqual(['headline-new', 'headline-old', 'kicker']);
  expect(result.complete).toBe(false);
});

test('filters by day take the interval, or what has no day', async () => {
  const within = 'date:2022..2023-01 营商';
  expect(await idsOf(reader, within, 'newest')).toEqual(['deck', 'uncertain', 'headline-new']);
  expect(await idsOf(reader, 'date:unknown 营商')).toEqual(['undated']);
  expect(await idsOf(reader, '-date:unknown 无日期')).toEqual([]);
});
