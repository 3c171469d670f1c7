import { expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import type { ParsedPage } from '../../src/parse/records/index.ts';
import { carrier, makePage } from './make-page.ts';

const idsOf = (...pages: ParsedPage[]) =>
  pagesToArchive(pages, null).pages.flatMap((page) => page.articles.map(({ id }) => id));

const article = { headline: '新港开港', paragraphs: ['今日,海州新港开港。'] };

test('an id is eight characters of the alphabet', () => {
  expect(idsOf(makePage({ articles: [article] }))[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/u);
});

test('width, script and white space change no id', () => {
  const other = { headline: '新港 開港', paragraphs: ['今日，海州新港開港。'] };
  expect(idsOf(makePage({ articles: [article] }))).toEqual(idsOf(makePage({ articles: [other] })));
});

test('neither the file nor what rules derive change an id', () => {
  const derived = {
    ...article,
    day: '5月15日',
    more: { kind: 'brief' as const, column: carrier('要闻', 1) },
  };
  const moved = makePage({ file: '9/z.txt', articles: [derived] });
  expect(idsOf(makePage({ articles: [article] }))).toEqual(idsOf(moved));
});

test('every part of the text counts', () => {
  const variants = [
    { kicker: carrier('甲', 1) },
    { deck: carrier('甲', 1) },
    { dateline: { ...carrier('甲', 1), agency: null, place: null, date: null } },
    { bylineLine: carrier('甲', 1) },
    { headline: [carrier('甲', 1)] },
    { sections: [] },
  ];
  const ids = variants.map((more) => idsOf(makePage({ articles: [{ ...article, more }] }))[0]);
  expect(new Set(ids).size).toBe(variants.length);
});

test('equal texts get the next free number in the order of pages, whatever order they come in', () => {
  const pages = ['1', '2', '3'].map((file) => makePage({ file, articles: [article, article] }));
  const ids = idsOf(...pages);
  expect(new Set(ids).size).toBe(6);
  expect(idsOf(...pages.toReversed())).toEqual(ids);
  expect(idsOf(...pages.slice(0, 1))).toEqual(ids.slice(0, 2));
});
