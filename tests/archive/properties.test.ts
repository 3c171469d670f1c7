/** What holds of any pages and any catalogue. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import type { Evidence } from '../../src/parse/records/index.ts';
import { carrier, dayToDate, makePage } from './make-page.ts';

/** Generous: the machine may be busy; what is quadratic takes minutes. */
vi.setConfig({ testTimeout: 30_000 });

const words = fc.constantFrom(
  ...'5月15日 今年 2024年 一九七八年 民国十二年 2月30日 工作要点 将 党的二十大 二十届三中全会精神 星期日 成立75周年 第40个教师节 , 。 至 0 年 月 日 “ 十四五 开局之年 今日'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const jump = fc.option(text.map((page) => ({ ...carrier(page, 1), page, article: null })));
const article = fc.record({
  headline: text,
  paragraphs: fc.array(text, { maxLength: 3 }),
  date: fc.record({
    value: fc.option(
      fc.oneof(text, fc.constantFrom('XXXX-05-15', 'XXXX-12-31', 'XXXX-02-30', '2020-02-29')),
    ),
    text: fc.option(text),
    basis: fc.constant(null),
    evidence: fc.constant<Evidence[]>([]),
  }),
  more: fc.record({ continuedFrom: jump, continuedOn: jump }),
});
const page = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd/e'),
  id: fc.constantFrom('1', '2', '3'),
  articles: fc.array(article, { maxLength: 4 }),
  furniture: fc.array(text, { maxLength: 2 }),
  more: fc.record({ newspaper: fc.option(text), printedPage: fc.option(text) }),
});
const pages = fc.uniqueArray(
  page.map((spec) => makePage(spec)),
  {
    maxLength: 4,
    selector: ({ source }) => source.file,
  },
);

const file = '_catalogue.json';
const entry = fc.object({ key: fc.constantFrom('published', 'date', 'scan', 'withdrawn', 'x') });
const catalogue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'pages', '1', '\n', '\\u'))
    .map((a) => a.join('')),
  fc
    .record({
      archive: entry,
      pages: fc.dictionary(fc.constantFrom('a', 'b'), entry),
      articles: entry,
    })
    .map((value) => JSON.stringify(value)),
);

test('any pages and any catalogue make an archive', () => {
  fc.assert(
    fc.property(pages, catalogue, (some, source) => {
      const archive = pagesToArchive(some, { file, text: source });
      expect(archive.pages.length).toBeLessThanOrEqual(some.length);
    }),
    { numRuns: 300 },
  );
});

test('the same pages in any order make the same archive', () => {
  const shuffled = pages.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(shuffled, ([some, reordered]) => {
      expect(pagesToArchive(reordered, null)).toEqual(pagesToArchive(some, null));
    }),
    { numRuns: 200 },
  );
});

test('ids are distinct, and every register names articles that there are', () => {
  fc.assert(
    fc.property(pages, (some) => {
      const archive = pagesToArchive(some, null);
      const ids = archive.pages.flatMap((one) => one.articles.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const named = archive.newspapers.flatMap(({ articles }) => articles);
      expect(named.every((id) => ids.includes(id))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('nothing that is given is changed', () => {
  fc.assert(
    fc.property(pages, (some) => {
      const before = structuredClone(some);
      pagesToArchive(some, null);
      expect(some).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

const long = [
  '一',
  '今年是',
  '2024年春节',
  '二十届一中、',
  '5月16日(星期一)',
  '今年',
  '“',
  '第',
  ' ',
];

test.each(long)('a line of a hundred thousand %j is read in good time', (unit) => {
  const paragraphs = [unit.repeat(100_000)];
  const some = [makePage({ articles: [{ paragraphs, date: dayToDate('5月15日') }] })];
  expect(pagesToArchive(some, { file, text: unit.repeat(100_000) }).pages).toHaveLength(1);
});

test('a catalogue of twenty thousand faults is read in good time', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => `"${index % 10_000}": {"x": 1}`);
  const { messages } = pagesToArchive([], { file, text: `{"pages": {${entries.join(',')}}}` });
  expect(messages.length).toBeGreaterThan(10_000);
});
