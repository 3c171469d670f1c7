/** What an address answers whose article, page, name or paragraph is gone. */
import { describe, expect, test } from 'vitest';
import type { PersonInArticle } from '../../../src/parse/records/index.ts';
import { carrier } from '../make-page.ts';
import {
  articlesOf,
  faultsOf,
  idsByHeadline,
  makeSeed,
  makeText,
  next,
  prose,
  retiredArticle,
} from './states.ts';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((key) => prose(key)) as [
  string,
  string,
  string,
  string,
  string,
];
const page = (...articles: ReturnType<typeof makeText>[]) =>
  makeSeed('1.txt', '2024-01-01', articles);

describe('an article', () => {
  test('that was two is one: the larger keeps its address, the other leads to it', () => {
    const before = next([page(makeText('甲事', a, b), makeText('乙事', c))]);
    const after = next([page(makeText('甲事', a, b, c))], before);
    const ids = idsByHeadline(before);
    expect(articlesOf(after).map(({ id }) => id)).toEqual([ids['甲事']]);
    expect(retiredArticle(after, ids['乙事'] ?? '')).toMatchObject({
      reason: 'merged',
      to: [ids['甲事']],
    });
    expect(faultsOf(before, after)).toEqual([]);
  });

  test('that was one is two: the larger part keeps the address', () => {
    const before = next([page(makeText('甲事', a, b, c))]);
    const after = next([page(makeText('甲事', a, b), makeText('乙事', c))], before);
    const kept = idsByHeadline(before)['甲事'];
    expect(idsByHeadline(after)['甲事']).toBe(kept);
    const [, , third] = articlesOf(before)[0]?.sections[0]?.paragraphs ?? [];
    expect(after.archive.formerAnchors.get(kept ?? '')).toEqual([
      {
        anchor: third?.id,
        article: idsByHeadline(after)['乙事'],
        paragraph: third?.id,
        exact: true,
      },
    ]);
  });

  test('whose text is parted among many leads to them', () => {
    const texts = Array.from({ length: 9 }, (_, index) => prose(`part ${index}`, 80));
    const before = next([page(makeText('要闻九则', ...texts))]);
    const parts = texts.map((text, index) => makeText(`第${index + 1}则`, text));
    const after = next([page(...parts)], before);
    const [id = ''] = articlesOf(before).map((article) => article.id);
    expect(retiredArticle(after, id)?.reason).toBe('split');
    expect(retiredArticle(after, id)?.to.length).toBeGreaterThan(6);
    expect(faultsOf(before, after)).toEqual([]);
  });

  test('that stood twice and was told apart wrongly leads to the one that stays', () => {
    const before = next([page(makeText('甲事', a, b), makeText('甲事', a, b))]);
    const after = next([page(makeText('甲事', a, b))], before);
    const [kept, gone] = articlesOf(before).map(({ id }) => id);
    expect(articlesOf(after).map(({ id }) => id)).toEqual([kept]);
    expect(retiredArticle(after, gone ?? '')).toMatchObject({ reason: 'same', to: [kept] });
  });

  test('that is no article any more says whether its page is there', () => {
    const before = next([
      page(makeText('甲事', a, b), makeText('广告', c)),
      makeSeed('2.txt', '2024-01-02', [makeText('乙事', d)]),
    ]);
    const after = next([page(makeText('甲事', a, b))], before);
    const ids = idsByHeadline(before);
    expect(retiredArticle(after, ids['广告'] ?? '')).toMatchObject({
      reason: 'unread',
      to: [],
      stood: { page: before.archive.pages[0]?.id, day: '2024-01-01' },
    });
    expect(retiredArticle(after, ids['乙事'] ?? '')).toMatchObject({ reason: 'removed', to: [] });
  });

  test('whose successor is retired in turn leads on', () => {
    const large = [a, b, c, prose(2), prose(3), prose(4)];
    const one = next([
      page(makeText('甲事', ...large), makeText('乙事', d, e), makeText('丙事', prose(1))),
    ]);
    const two = next([page(makeText('甲事', ...large), makeText('乙事', d, e, prose(1)))], one);
    const three = next([page(makeText('甲事', ...large, d, e, prose(1)))], two);
    const ids = idsByHeadline(one);
    expect(retiredArticle(three, ids['丙事'] ?? '')?.to).toEqual([ids['甲事']]);
    expect(faultsOf(two, three)).toEqual([]);
  });
});

describe('a paragraph', () => {
  const anchorsOf = (state: ReturnType<typeof next>) =>
    articlesOf(state)[0]?.sections[0]?.paragraphs.map(({ id }) => id) ?? [];
  const change = (...texts: string[]) => {
    const before = next([page(makeText('甲事', a, b, c))]);
    const after = next([page(makeText('甲事', ...texts))], before);
    const [id = ''] = articlesOf(before).map((article) => article.id);
    expect(articlesOf(after)[0]?.id).toBe(id);
    const former = after.archive.formerAnchors.get(id) ?? [];
    return { before: anchorsOf(before), after: anchorsOf(after), former, state: after };
  };

  test('with a corrected character is found by its former anchor', () => {
    const { before, after, former } = change(a, `改${b.slice(1)}`, c);
    expect(former.map(({ anchor, paragraph, exact }) => [anchor, paragraph, exact])).toEqual([
      [before[1], after[1], true],
    ]);
  });

  test('that was healed into another one, or cut in two', () => {
    const joined = change(a, b + c);
    expect(joined.former.map(({ paragraph }) => paragraph)).toEqual([
      joined.after[1],
      joined.after[1],
    ]);
    const cut = change(a, b, c.slice(0, 12), c.slice(12));
    expect(cut.former.map(({ paragraph }) => paragraph)).toEqual([cut.after[3]]);
  });

  test('that is gone shows the nearest before it, and says so', () => {
    const { before, after, former } = change(a, c);
    expect(former.map(({ anchor, paragraph, exact }) => [anchor, paragraph, exact])).toEqual([
      [before[1], after[0], false],
    ]);
  });

  test('that changes again and again is found by each of its anchors', () => {
    const texts = [b, `改${b.slice(1)}`, `改换${b.slice(2)}`, `改换字${b.slice(3)}`];
    let state = next([page(makeText('甲事', a, b, c))]);
    const seen = new Set<string>();
    for (const text of texts) {
      for (const anchor of anchorsOf(state)) seen.add(anchor);
      state = next([page(makeText('甲事', a, text, c))], state);
    }
    const [former = []] = [...state.archive.formerAnchors.values()];
    const last = anchorsOf(state)[1];
    expect(former.map(({ paragraph, exact }) => [paragraph, exact])).toEqual(
      former.map(() => [last, true]),
    );
    expect(former.length).toBe(seen.size - 2);
  });
});

describe('a name', () => {
  const person = (name: string, full: string): PersonInArticle => ({
    name,
    posts: [{ text: full, full }],
    roles: ['mentioned'],
    list: null,
    places: [],
  });
  const seed = (file: string, day: string, ...people: PersonInArticle[]) =>
    makeSeed(file, day, [{ headline: `要闻${file}`, paragraphs: [prose(file)], more: { people } }]);

  test('of two people who cannot be one has two addresses, and the old one lists both', () => {
    const before = next([seed('1', '2024-01-01', person('张伟', '甲县县长'))]);
    const [old] = before.archive.people;
    const after = next(
      [
        seed('1', '2024-01-01', person('张伟', '甲县县长')),
        seed('2', '2024-01-01', person('张伟', '乙县县长')),
        seed('3', '2024-01-02', person('张伟', '乙县政协委员')),
        seed('4', '2024-01-03', person('张伟', '工程师')),
      ],
      before,
    );
    const { people, retired } = after.archive;
    expect(
      people.map(({ name, office, appearances }) => [name, office, appearances.length]),
    ).toEqual(
      expect.arrayContaining([
        ['张伟', '甲县', 1],
        ['张伟', '乙县', 2],
      ]),
    );
    const shared = retired.find(({ slug }) => slug === old?.slug);
    expect(shared).toMatchObject({ reason: 'namesakes', to: people.map(({ slug }) => slug) });
    expect(shared?.articles).toHaveLength(1);
    const again = next([seed('2', '2024-01-01', person('张伟', '乙县县长'))], after);
    const stayed = people.find(({ office }) => office === '乙县')?.slug;
    expect(again.archive.people.map(({ slug }) => slug)).toEqual([stayed]);
    expect(faultsOf(after, again)).toEqual([]);
  });

  test('of somebody who moves from office to office, or is named by the whole place, is one', () => {
    const { people, retired } = next([
      seed('1', '2022-01-01', person('张伟', '甲县县长')),
      seed('2', '2022-03-01', person('张伟', '丙市甲县县长')),
      seed('3', '2023-01-01', person('张伟', '乙县县长')),
      seed('4', '2023-02-01', person('张伟', '原甲县县长')),
      seed('5', '2023-02-01', person('张伟', '乙县委书记')),
      seed('7', '2023-02-02', person('张伟', '丙市乙县县委书记')),
      seed('6', '2023-02-01', person('张伟', '丁县副县长')),
    ]).archive;
    expect(people).toHaveLength(1);
    expect(retired).toEqual([]);
  });

  test('that was misread leads to the name as it is read now', () => {
    const before = next([seed('1', '2024-01-01', person('张趙超', '甲县县长'))]);
    const after = next([seed('1', '2024-01-01', person('张超超', '甲县县长'))], before);
    expect(after.archive.retired).toMatchObject([
      { kind: 'people', name: '张趙超', reason: 'renamed', to: [after.archive.people[0]?.slug] },
    ]);
    expect(faultsOf(before, after)).toEqual([]);
  });

  test('of a column that is gone answers, and its slug is kept for it', () => {
    const column = (name: string) =>
      makeSeed('1', '2024-01-01', [{ headline: '甲', more: { column: carrier(name, 1) } }]);
    const before = next([column('民生')]);
    const without = next([makeSeed('1', '2024-01-01', [{ headline: '甲' }])], before);
    expect(without.archive.retired).toMatchObject([
      { kind: 'columns', name: '民生', reason: 'removed' },
    ]);
    expect(next([column('【民生】')], without).archive.columns).toEqual(before.archive.columns);
  });
});
