import '../helpers/speak.ts';
import { expect, test } from 'vitest';
import { readFilter, writeFilter } from '../../src/site/client/search/state/filters.ts';

test.each([
  ['会议 人物:李雪荣', 'person', '李雪荣'],
  ['person:李雪荣', 'person', '李雪荣'],
  ['人物：“李 雪荣” 会议', 'person', '李 雪荣'],
  ['日期:2022..2024', 'date', '2022..2024'],
  ['会议', 'person', ''],
  ['-人物:李雪荣', 'person', ''],
] as const)('%s has as %s %j', (query, filter, value) => {
  expect(readFilter(query, filter)).toBe(value);
});

test.each([
  ['会议', 'person', '李雪荣', '会议 人物:李雪荣'],
  ['会议 person:王静 天气', 'person', '李雪荣', '会议 天气 人物:李雪荣'],
  ['会议 人物:李雪荣', 'person', '', '会议'],
  ['', 'column', '两会 热点', '栏目:"两会 热点"'],
  ['-人物:王静', 'person', '李雪荣', '-人物:王静 人物:李雪荣'],
] as const)('%s with %s %s becomes %s', (...[query, filter, value, written]) => {
  expect(writeFilter(query, filter, value)).toBe(written);
});
