import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import type { NameHit } from '../../../src/search/read/names/names.ts';
import type { Result } from '../../../src/search/result.ts';
import { sortLines } from '../../../src/site/client/search/lines/sort-lines.ts';
import {
  atMostToWords,
  boundsToWords,
  bytesToWords,
} from '../../../src/site/client/search/print/bounds-to-words.ts';
import { groupByDay } from '../../../src/site/client/search/print/group-by-day.ts';
import {
  countToWords,
  failuresToWords,
  orderToWords,
} from '../../../src/site/client/search/print/print-answer.ts';
import { barsToLabels } from '../../../src/site/client/search/survey/bars-to-labels.ts';
import { hit } from './hits.ts';

test('numbers are true, or bounds', () => {
  expect(boundsToWords({ atLeast: 6, atMost: 6 })).toBe('6');
  expect(boundsToWords({ atLeast: 20, atMost: 1320 })).toBe('20 至 1,320');
  expect(atMostToWords({ atLeast: 0, atMost: 1320 })).toBe('至多 1,320');
  expect([bytesToWords(1), bytesToWords(320_400), bytesToWords(1_240_000)]).toEqual([
    '1 KB',
    '321 KB',
    '1.2 MB',
  ]);
});

describe('the count', () => {
  const result: Result = {
    query: 'zcc',
    isSearchable: true,
    hits: [],
    articles: 14,
    atLeast: 0,
    atMost: 0,
    complete: true,
    order: 'weighed',
    unread: { articles: 0, bytes: 0 },
    places: null,
    failures: [],
  };
  const name = (isNear: boolean): NameHit => ({
    row: ['person', '张三', 'zhang-san', 'zhang san', []],
    isNear,
  });

  test.each([
    [{ result, names: [name(false)] }, '找到 1 个名称'],
    [{ result, names: [name(true)] }, '找到 1 个相近的名称'],
    [{ result, names: [] }, '没有找到这样的文章'],
    [{ result: { ...result, atLeast: 6, atMost: 6, places: 11 }, names: [] }, '6 篇文章，11 处'],
    [{ result: { ...result, atLeast: 2, atMost: 9 }, names: [] }, '2 至 9 篇文章'],
    [{ result: { ...result, atMost: Infinity }, names: [] }, '检索没有完成'],
  ])('%#', (count, words) => expect(countToWords(count)).toBe(words));
});

test('what was lost is named, in the words of the page, and not said to be searched', () => {
  const lost = (reason: string) => ({ path: '1/2.bin', reason });
  const result = {
    ...{ query: '会议', isSearchable: true, hits: [], articles: 14, atLeast: 0, atMost: 9 },
    ...{ complete: false, order: 'newest', unread: { articles: 0, bytes: 0 }, places: null },
    failures: ['answered 404', 'is damaged', 'could not be reached', 'is damaged'].map(lost),
  } as const satisfies Result;
  expect(failuresToWords(result)).toBe(
    '索引有 4 个文件没有取到，结果可能不全：search/1/2.bin 服务器回答 404；search/1/2.bin 内容已损坏；search/1/2.bin 连接不上',
  );
  expect(orderToWords({ result, names: [] }, true)).toBe('');
  expect(orderToWords({ result: { ...result, failures: [] }, names: [] }, true)).toBe(
    '全部 14 篇已检索',
  );
  expect(failuresToWords({ ...result, failures: [] })).toBeNull();
});

test('hits stand under their days', () => {
  const days = ['2024-01-27', '2024-01-27', null, '2024-01-27'];
  const grouped = groupByDay(days.map((date, index) => hit(String(index), { date })));
  expect(grouped.map(({ date, hits }) => [date, hits.length])).toEqual([
    ['2024-01-27', 2],
    [null, 1],
    ['2024-01-27', 1],
  ]);
});

test('lines are sorted outwards from the keyword, marks aside', () => {
  const line = (left: string, right: string) => ({
    ...{ id: '', headline: '', date: null, paragraph: null, match: '环境' },
    left,
    right,
  });
  const lines = [line('优化', '，持续'), line('打造', '。北京'), line('变化', '评价')];
  const rights = (sort: 'after' | 'before' | 'newest') =>
    sortLines(lines, sort).map(({ left }) => left);
  expect(rights('after')).toEqual(['打造', '优化', '变化']);
  expect(rights('before')).toEqual(['变化', '优化', '打造']);
  expect(rights('newest')).toEqual(['优化', '打造', '变化']);
});

test('years are named where they begin, as far as there is room', () => {
  const months = ['2022-11', '2022-12', '2023-01', '2023-02', '2023-03', '2023-04'];
  expect(barsToLabels(months).map(({ text }) => text)).toEqual(['2022', '2023']);
  expect(barsToLabels(['2024-01'])).toEqual([{ text: '2024-01', at: 0.5, anchor: 'middle' }]);
  const years = Array.from({ length: 80 }, (_, index) => String(1945 + index));
  expect(barsToLabels(years).length).toBeLessThanOrEqual(6);
  expect(barsToLabels([])).toEqual([]);
});
