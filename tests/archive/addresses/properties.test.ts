/** What holds after any series of changes to seeds and parser. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { faultsOf, makeSeed, makeText, next, prose, type State } from './states.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Pieces of text are few, so that articles are cut, joined, doubled and mistaken for each other. */
const paragraph = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 2 })).map(([key, error]) => {
  const text = prose(key, 24);
  return error === 0 ? text : `${text.slice(0, error * 5)}错${text.slice(error * 5 + 1)}`;
});
const people = fc.subarray([
  { name: '张伟', full: '甲县县长' },
  { name: '张伟', full: '乙县县长' },
  { name: '张伟', full: '甲县政协委员' },
  { name: '李娜', full: '丙市市长' },
]);
const article = fc
  .tuple(
    fc.constantFrom('天气预报', '开幕', '甲乙丙'),
    fc.array(paragraph, { maxLength: 5 }),
    fc.constantFrom(null, '民生', '经济'),
    people,
  )
  .map(([headline, paragraphs, column, named]) => {
    const spec = makeText(headline, ...paragraphs);
    return {
      ...spec,
      more: {
        ...spec.more,
        column: column === null ? null : { text: column, spans: [] },
        people: named.map(({ name, full }) => ({
          name,
          posts: [{ text: full, full }],
          roles: [],
          list: null,
          places: [],
        })),
      },
    };
  });
const page = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  day: fc.constantFrom(null, '2024-01-01', '2024-01-02'),
  articles: fc.array(article, { maxLength: 4 }),
});
const pages = fc
  .uniqueArray(page, { maxLength: 5, selector: ({ file }) => file })
  .map((specs) => specs.map(({ file, day, articles }) => makeSeed(file, day, articles)));

test('no address is ever lost, none is given twice, none leads nowhere', () => {
  fc.assert(
    fc.property(fc.array(pages, { minLength: 2, maxLength: 6 }), (series) => {
      let before: State = next([]);
      for (const some of series) {
        const after = next(some, before);
        expect(faultsOf(before, after)).toEqual([]);
        before = after;
      }
    }),
    { numRuns: 150 },
  );
});

test('a second build changes nothing', () => {
  fc.assert(
    fc.property(fc.array(pages, { minLength: 1, maxLength: 4 }), (series) => {
      const last = series.reduce<State>((before, some) => next(some, before), next([]));
      const again = next(series.at(-1) ?? [], last);
      expect(again.entries).toEqual(expect.arrayContaining(last.entries));
      expect(again.archive).toEqual(last.archive);
    }),
    { numRuns: 100 },
  );
});

test('the order of seeds and of entries means nothing', () => {
  fc.assert(
    fc.property(pages, pages, (some, others) => {
      const before = next(some);
      const turned = { ...before, entries: before.entries.toReversed() };
      expect(next(others.toReversed(), turned).archive).toEqual(next(others, before).archive);
    }),
    { numRuns: 100 },
  );
});
