/** What keeps its address, whatever is done to seeds and parser. */
import { describe, expect, test } from 'vitest';
import { carrier } from '../make-page.ts';
import { articlesOf, faultsOf, idsByHeadline, makeSeed, makeText, next, prose } from './states.ts';

const text = (key: number) =>
  makeText(`要闻${key}`, prose(`${key}a`), prose(`${key}b`), prose(`${key}c`));
const seeds = [1, 2, 3].map((page) =>
  makeSeed(`${page}.txt`, `2024-01-0${page}`, [text(page * 10), text(page * 10 + 1)]),
);
const first = next(seeds);
const ids = idsByHeadline(first);

test('without a registry, and with its own, the ids are the same', () => {
  const again = next(seeds, first);
  expect(idsByHeadline(again)).toEqual(ids);
  expect(again.entries).toEqual(first.entries);
});

test('renamed seeds keep the addresses of pages and articles', () => {
  const renamed = [1, 2, 3].map((page) =>
    makeSeed(`2024/${page}/版.txt`, `2024-01-0${page}`, [text(page * 10), text(page * 10 + 1)]),
  );
  const after = next(renamed, first);
  expect(idsByHeadline(after)).toEqual(ids);
  expect(after.archive.pages.map(({ id }) => id)).toEqual(first.archive.pages.map(({ id }) => id));
  expect(
    after.archive.pages.every((page) => page.articles.every((one) => one.page === page.id)),
  ).toBe(true);
  expect(after.archive.retired).toEqual([]);
});

test('renamed and edited seeds keep them too', () => {
  const edited = [1, 2, 3].map((page) => {
    const other = makeText(
      `要闻${page * 10}`,
      prose(`${page * 10}a`),
      prose(`${page * 10}b`),
      `${prose(`${page * 10}c`)}。`,
    );
    return makeSeed(`新${page}.txt`, `2024-01-0${page}`, [other, text(page * 10 + 1)]);
  });
  const after = next(edited, first);
  expect(idsByHeadline(after)).toEqual(ids);
  expect(after.archive.pages.map(({ id }) => id)).toEqual(first.archive.pages.map(({ id }) => id));
});

test('articles in another order, on the page or among the seeds', () => {
  const turned = [3, 2, 1].map((page) =>
    makeSeed(`${page}.txt`, `2024-01-0${page}`, [text(page * 10 + 1), text(page * 10)]),
  );
  expect(idsByHeadline(next(turned, first))).toEqual(ids);
});

test('a better headline, a corrected character, a kicker that was found', () => {
  const better = makeSeed('1.txt', '2024-01-01', [
    {
      ...text(10),
      headline: '要闻 10',
      more: { ...text(10).more, kicker: carrier('开年第一件大事', 1) },
    },
    makeText('要闻十一', prose('11a'), `更${prose('11b').slice(1)}`, prose('11c')),
  ]);
  const after = next([better, ...seeds.slice(1)], first);
  expect(
    articlesOf(after)
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual([ids['要闻10'], ids['要闻11']]);
  expect(faultsOf(first, after)).toEqual([]);
});

test('two known days are never one article, one unknown day may be', () => {
  const moved = (day: string | null) => makeSeed('9.txt', day, [text(10), text(11)]);
  const other = next([moved('2025-06-01'), ...seeds.slice(1)], first);
  expect(articlesOf(other).map(({ id }) => id)).not.toContain(ids['要闻10']);
  expect(other.archive.retired.map(({ kind, slug }) => [kind, slug])).toContainEqual([
    'articles',
    ids['要闻10'],
  ]);
  expect(idsByHeadline(next([moved(null), ...seeds.slice(1)], first))).toEqual(ids);
});

test('a day that is reasoned out anew parts no article from its address', () => {
  const dated = seeds.map((page) => ({
    ...page,
    published: { ...page.published, value: page.published.value?.replace('2024', '2023') ?? null },
  }));
  const after = next(dated, first);
  expect(idsByHeadline(after)).toEqual(ids);
  const [day] = after.archive.retired;
  expect(day).toMatchObject({ kind: 'dates', slug: '2024', reason: 'redated', to: ['2023'] });
  expect(next(dated, after).archive.retired).toEqual(after.archive.retired);
});

test('what is removed and comes back has its address again', () => {
  const without = next(seeds.slice(1), first);
  expect(without.archive.retired.map(({ reason }) => reason)).toEqual(
    Array(6).fill('removed').slice(0, without.archive.retired.length),
  );
  const back = next(seeds, without);
  expect(idsByHeadline(back)).toEqual(ids);
  expect(back.archive.retired).toEqual([]);
});

test('an id is never given to another text, not even a retired one', () => {
  const without = next(seeds.slice(1), first);
  const fresh = makeSeed('1.txt', '2024-01-01', [text(99)]);
  const after = next([fresh, ...seeds.slice(1)], without);
  const before = new Set(first.entries.map(({ slug }) => slug));
  expect(before.has(idsByHeadline(after)['要闻99'] ?? '')).toBe(false);
});

test('a thousand pages more change no address', () => {
  const more = Array.from({ length: 1000 }, (_, index) =>
    makeSeed(`0/${index}.txt`, null, [makeText(`新${index}`, prose(`new ${index}`))]),
  );
  const after = next([...more, ...seeds], first);
  expect(idsByHeadline(after)).toMatchObject(ids);
  expect(faultsOf(first, after)).toEqual([]);
});

describe('365 weather reports, near-identical', () => {
  const dayOf = (index: number) =>
    new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
  const report = (index: number, wording: string) =>
    makeText(
      '天气预报',
      `${wording}今天白天到夜间晴转多云,偏北风三到四级,最高气温${index % 30}度,最低气温${index % 7}度。`,
    );
  const year = (wording: string, name: string, dated: boolean) =>
    Array.from({ length: 365 }, (_, index) =>
      makeSeed(`${name}${index}.txt`, dated ? dayOf(index) : null, [report(index, wording)]),
    );
  const idsOf = (state: ReturnType<typeof next>) =>
    state.archive.pages.map(({ articles }) => articles[0]?.id);

  test('keep their ids when every text and every file name changes', () => {
    const before = next(year('市气象台发布', 'w', true));
    expect(new Set(idsOf(before)).size).toBe(365);
    const after = next(year('市气象台消息:', 'x', true), before);
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  test('keep them in their files where no day is known', () => {
    const before = next(year('市气象台发布', 'w', false));
    const after = next(year('市气象台消息:', 'w', false), before);
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  test('keep 365 ids, none twice, where neither day nor file is known', () => {
    const before = next(year('市气象台发布', 'w', false));
    const after = next(year('市气象台消息:', 'x', false), before);
    expect(idsOf(after).toSorted()).toEqual(idsOf(before).toSorted());
  });
});
