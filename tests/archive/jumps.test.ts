import { expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import type { ParsedPage } from '../../src/parse/records/index.ts';
import { carrier, makePage, noDate } from './make-page.ts';

interface HalfSpec {
  file: string;
  number: string | null;
  headline: string;
  to?: string;
  from?: string;
  text?: string;
  day?: string | null;
}

function half({
  file,
  number,
  headline,
  to,
  from,
  text = '港口吞吐',
  day = '2020-01-02',
}: HalfSpec) {
  const jump = (page: string | undefined) =>
    page === undefined ? null : { ...carrier(`第${page}版`, 9), page, article: null };
  return makePage({
    file,
    articles: [
      { headline, paragraphs: [text], more: { continuedOn: jump(to), continuedFrom: jump(from) } },
    ],
    more: { printedPage: number, published: { ...noDate, value: day, basis: 'masthead' } },
  });
}

/** Which file each half was linked to. */
function linksOf(pages: ParsedPage[]): [string, string | undefined][] {
  const archive = pagesToArchive(pages, null);
  const fileOf = new Map(
    archive.pages.flatMap((page) => page.articles.map(({ id }) => [id, page.source.file])),
  );
  return archive.pages
    .flatMap(({ source, articles }) =>
      articles.map(({ continuedOn, continuedFrom }): [string, string | undefined] => [
        source.file,
        fileOf.get((continuedOn ?? continuedFrom)?.article ?? ''),
      ]),
    )
    .sort();
}

const first: HalfSpec = { file: '1', number: '1', headline: '海州新港开港运营', to: '3' };
const second: HalfSpec = {
  file: '3',
  number: '03',
  headline: '新港开港',
  from: '1',
  text: '增长。',
};

test('halves name each other by page numbers', () => {
  expect(linksOf([half(first), half(second)])).toEqual([
    ['1', '3'],
    ['3', '1'],
  ]);
});

test('a shortened headline and a sentence cut in two are enough without page numbers', () => {
  const pages = [half({ ...first, number: null }), half({ ...second, number: null })];
  expect(linksOf(pages)).toEqual([
    ['1', '3'],
    ['3', '1'],
  ]);
});

test('neighbours of an unknown day are tried too', () => {
  const pages = [half({ ...first, day: null }), half({ ...second, day: null })];
  expect(linksOf(pages)).toEqual([
    ['1', '3'],
    ['3', '1'],
  ]);
});

test('another day, another page or another headline is no other half', () => {
  const strangers: HalfSpec[] = [
    { ...second, day: '2020-01-03' },
    { ...second, from: '2' },
    { ...second, number: null, headline: '今冬雪情' },
  ];
  for (const stranger of strangers) {
    const numbers = stranger.number === null ? { number: null, text: '完。' } : {};
    const links = linksOf([half({ ...first, ...numbers }), half(stranger)]);
    expect(links).toEqual([
      ['1', undefined],
      ['3', undefined],
    ]);
  }
});

test('of two first halves the one with the headline is taken', () => {
  const other = { ...first, file: '2', headline: '全市春耕备耕会议' };
  expect(linksOf([half(first), half(other), half(second)])).toEqual([
    ['1', '3'],
    ['2', undefined],
    ['3', '1'],
  ]);
});

test('two that fit alike stay open', () => {
  expect(linksOf([half(first), half({ ...first, file: '2' }), half(second)])).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['3', undefined],
  ]);
});
