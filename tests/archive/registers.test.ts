import { describe, expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import { nameToSlug, personPinyin } from '../../src/archive/registers/name-to-slug.ts';
import type { PersonInArticle } from '../../src/parse/records/index.ts';
import { carrier, makePage, noDate } from './make-page.ts';

const person = (name: string, ...posts: string[]): PersonInArticle => ({
  name,
  posts: posts.map((text) => ({ text, full: text })),
  roles: ['mentioned'],
  list: null,
  places: [],
});

const pageOf = (file: string, day: string | null, ...people: PersonInArticle[]) =>
  makePage({
    file,
    articles: [{ headline: `某事${file}`, more: { people } }],
    more: { published: { ...noDate, value: day, basis: day === null ? null : 'masthead' } },
  });

describe('people', () => {
  const { people, pages } = pagesToArchive(
    [
      pageOf('1', '2020-01-01', person('韩露', '副市长')),
      pageOf('2', '2021-01-01', person('韩露')),
      pageOf('3', '2022-01-01', person('韓露', '市长'), person('欧阳青', '市长')),
      pageOf('4', null, person('韩露', '市长')),
    ],
    null,
  );
  const fileOf = new Map(pages.map(({ source, articles }) => [articles[0]?.id, source.file]));

  test('a name is one person, with a post or without, in either script', () => {
    expect(people.map(({ name, pinyin }) => [name, pinyin])).toEqual([
      ['韩露', 'Hán Lù'],
      ['欧阳青', 'Ōuyáng Qīng'],
    ]);
  });

  test('appearances are newest first, undated ones last', () => {
    const files = people[0]?.appearances.map(({ article }) => fileOf.get(article));
    expect(files).toEqual(['3', '2', '1', '4']);
  });

  test('posts are attested, oldest first', () => {
    const posts = people[0]?.posts.map(({ text, articles }) => [
      text,
      articles.map((id) => fileOf.get(id)),
    ]);
    expect(posts).toEqual([
      ['市长', ['4', '3']],
      ['副市长', ['1']],
    ]);
  });
});

const names: [name: string, pinyin: string, slug: RegExp][] = [
  ['张超超', 'Zhāng Chāochāo', /^zhang-chaochao-[0-9a-z]{4}$/],
  ['吕布', 'Lǚ Bù', /^lu-bu-/],
  ['单雄信', 'Shàn Xióngxìn', /^shan-xiongxin-/],
  ['欧阳', 'Ōu Yáng', /^ou-yang-/],
  ['阿卜杜拉·买买提', 'Ābǔdùlā Mǎimǎití', /^abudula-maimaiti-/],
  ['Smith', 'Smith', /^smith-/],
  ['□□', '□□', /^[0-9a-z]{4}$/],
  ['', '', /^[0-9a-z]{4}$/],
];

test.each(names)('%s', (name, pinyin, slug) => {
  expect(personPinyin(name)).toBe(pinyin);
  expect(nameToSlug(name, personPinyin(name))).toMatch(slug);
});

test('bylines, columns and newspapers hold articles, newest first', () => {
  const bylines = [{ name: '石磊', role: '记者' as const, outlet: null }];
  const page = (file: string, day: string, column: string) =>
    makePage({
      file,
      articles: [{ headline: file, more: { bylines, column: carrier(column, 1) } }],
      more: { published: { ...noDate, value: day, basis: 'masthead' } },
    });
  const archive = pagesToArchive(
    [page('1', '2020-01-01', '■民生'), page('2', '2021-01-01', '【民生】')],
    null,
  );
  const ids = archive.pages.map(({ articles }) => articles[0]?.id).reverse();
  for (const [register, name] of [
    [archive.bylines, '石磊'],
    [archive.columns, '民生'],
    [archive.newspapers, '海州日报'],
  ] as const) {
    expect(register.map((heading) => [heading.name, heading.articles])).toEqual([[name, ids]]);
  }
});

test('pages stand by day, printed page and id; issues newest first', () => {
  const page = (file: string, day: string | null, printedPage: string | null) =>
    makePage({
      file,
      more: { printedPage, published: { ...noDate, value: day, basis: 'masthead' } },
    });
  const { pages, issues } = pagesToArchive(
    [
      page('a', null, '1'),
      page('b', '2020-01-02', '10'),
      page('c', '2020-01-02', '2'),
      page('d', '2020-01-01', null),
      page('e', '2020-01-02', 'A2'),
    ],
    null,
  );
  expect(pages.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
  expect(issues.map((issue) => [issue.day, issue.pages])).toEqual([
    ['2020-01-02', ['c', 'b', 'e']],
    ['2020-01-01', ['d']],
    [null, ['a']],
  ]);
});
