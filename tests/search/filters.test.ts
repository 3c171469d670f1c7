import '../helpers/speak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveToDocuments } from '../../src/search/build/archive-to-documents.ts';
import { textToQuery } from '../../src/search/query/text-to-query.ts';
import { type FoldedArticle, foldArticle, holds } from '../../src/search/read/article/check.ts';
import {
  type Choice,
  type Filter,
  readDays,
  readFilters,
  toggleChoice,
  withoutChoicesOf,
  writeDays,
  writeFilters,
} from '../../src/site/client/search/state/filters.ts';
import { groupToQuery } from '../../src/site/client/search/state/query-to-terms.ts';
import { sketchToArchive } from '../helpers/archive.ts';

/** `人物=张三`, `-体裁=news`: choices in short. */
const short = ({ filter, value, isWithout }: Choice) => `${isWithout ? '-' : ''}${filter}=${value}`;
const choose = (filter: Filter, value: string, isWithout = false): Choice => ({
  ...{ filter, value, isWithout },
});

describe('a query is read as text and choices', () => {
  test.each([
    ['会议 人物:李雪荣', '会议', ['person=李雪荣']],
    ['person:李雪荣', '', ['person=李雪荣']],
    ['人物：“李 雪荣” 会议', '会议', ['person=李 雪荣']],
    ['人物:李雪荣 人物:王静', '', ['person=李雪荣', 'person=王静']],
    ['會議 欄目:兩會 記者:王靜', '會議', ['column=兩會', 'byline=王靜']],
    ['-人物:李雪荣 会议', '会议', ['-person=李雪荣']],
    ['(体裁:消息 | kind:photo) 会议', '会议', ['kind=news', 'kind=photo']],
    ['体裁:消息 | 体裁:评论', '', ['kind=news', 'kind=commentary']],
    ['日期:2022..2024 日期:2023', '', ['date=2022..2024']],
    ['栏目:两会 栏目:热点', '', ['column=两会']],
    ['会议 | 人物:李雪荣', '会议 | 人物:李雪荣', []],
    ['(人物:李雪荣 | 人物:王静)', '(人物:李雪荣 | 人物:王静)', []],
    ['(会议 | 天气) 人物:王静', '(会议 | 天气)', ['person=王静']],
    ['时间:下午 http://a.b "人物: x"', '时间:下午 http://a.b "人物: x"', []],
    ['日期:明天', '日期:明天', []],
    ['会议 ~ 人物:王静', '会议 ~ 人物:王静', []],
    ['报纸:日报(海外版)', '', ['newspaper=日报(海外版)']],
  ])('%s', (query, text, choices) => {
    const read = readFilters(query);
    expect([read.text, read.choices.map(short)]).toEqual([text, choices]);
  });
});

describe('a choice is written', () => {
  test.each([
    ['会议', choose('person', '李雪荣'), '会议 人物:李雪荣'],
    ['会议 人物:王静', choose('person', '李雪荣'), '会议 人物:王静 人物:李雪荣'],
    ['会议 person:王静 天气', choose('person', '王静'), '会议 天气'],
    ['会议 体裁:消息', choose('kind', 'photo'), '会议 (体裁:消息 | 体裁:图片)'],
    ['会议 (体裁:消息 | 体裁:图片)', choose('kind', 'news'), '会议 体裁:图片'],
    ['会议 体裁:消息', choose('kind', 'news', true), '会议 -体裁:消息'],
    ['会议 -体裁:消息', choose('kind', 'news', true), '会议'],
    ['', choose('column', '两会 热点'), '栏目:"两会 热点"'],
    ['会议 | 天气', choose('person', '王静'), '(会议 | 天气) 人物:王静'],
    ['(会议 | 天气) 人物:王静', choose('person', '王静'), '会议 | 天气'],
  ])('%s', (query, choice, written) => expect(toggleChoice(query, choice)).toBe(written));

  test('what it would change stays', () => {
    const query = '栏目:两会 会议 栏目:热点';
    const there = toggleChoice(query, choose('column', '民生'));
    expect(there).toBe('会议 (栏目:两会 | 栏目:民生) 栏目:热点');
    expect(toggleChoice(there, choose('column', '民生'))).toBe('会议 栏目:两会 栏目:热点');
  });

  test('days are one interval', () => {
    expect(writeDays('会议 日期:2022 人物:王静', '2023-01')).toBe('会议 日期:2023-01 人物:王静');
    expect(writeDays('会议 日期:2022', '')).toBe('会议');
    expect(readDays('会议 日期:2022..2023')).toBe('2022..2023');
  });

  test('what else could be chosen is counted without what is', () => {
    expect(withoutChoicesOf('会议 (体裁:消息 | 体裁:图片) -体裁:评论', 'kind')).toBe(
      '会议 -体裁:评论',
    );
  });
});

describe('whatever is typed', () => {
  const names = ['王静', '李雪荣', '两会'];
  const marks = [
    '|',
    '~',
    '-',
    '(',
    ')',
    '(会议',
    '热点)',
    '"会议',
    '热点"',
    '“两会”',
    '-会议',
    '会议',
  ];
  const terms = ['人物', '-人物', '记者', '栏目', '-栏目', '体裁', '(体裁', '日期'].flatMap(
    (name) => [...names, '消息', '2024'].map((value) => `${name}:${value}`),
  );
  const queries = fc
    .array(fc.constantFrom(...marks, ...terms), { maxLength: 6 })
    .map((parts) => parts.join(' '));

  test('means the same when it is written again', async () => {
    const articles = await everyArticle();
    fc.assert(
      fc.property(queries, (query) => {
        expect(found(writeFilters(readFilters(query)), articles)).toEqual(found(query, articles));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the same when a choice is made and taken back', async () => {
    const articles = await everyArticle();
    const choices = fc.record({
      filter: fc.constantFrom<Filter>('person', 'kind', 'column'),
      value: fc.constantFrom('张三', 'report'),
      isWithout: fc.boolean(),
    });
    const balanced = queries.filter((query) => groupToQuery(`(${query})`) !== null);
    fc.assert(
      fc.property(balanced, choices, (query, choice) => {
        const there = toggleChoice(query, choice);
        expect(readFilters(there).choices.map(short)).toContain(short(choice));
        expect(found(toggleChoice(there, choice), articles)).toEqual(found(query, articles));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Articles that have names, words and kinds in every combination. */
async function everyArticle(): Promise<FoldedArticle[]> {
  const subsets = [[], ['王静'], ['李雪荣'], ['王静', '李雪荣']];
  const sketches = subsets.flatMap((people) =>
    subsets.flatMap((bylines) =>
      (['news', 'photo'] as const).flatMap((kind) =>
        ['会议', '热点', '会议热点', '两会'].map((column, at) => ({
          ...{ id: 'a', people, bylines, kind, column },
          headline: [['会议', '天气', '(热点)', '两会 | 会议'][at] ?? ''],
        })),
      ),
    ),
  );
  const archive = sketchToArchive([
    { published: '2024-05-01', articles: sketches },
    { published: '2023-05-01', articles: sketches },
  ]);
  return Promise.all(archiveToDocuments(archive).map(foldArticle));
}

/** Places of the hits; null where nothing is looked for. */
function found(text: string, articles: FoldedArticle[]): number[] | null {
  const query = textToQuery(text);
  if (query === null) return null;
  return articles.flatMap((article, at) => (holds(query, article) ? [at] : []));
}
