import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { writeData } from '../../scripts/integration/write-exports.ts';
import { pagesToArchive } from '../../src/archive/index.ts';
import { publishedArticleSchema } from '../../src/export/article/article-to-record.ts';
import { toBuildRecord } from '../../src/export/data/build-record.ts';
import { mentionSchema } from '../../src/export/data/bundles.ts';
import { archiveToFiles } from '../../src/export/index.ts';
import { sha256Hex } from '../../src/text/hash.ts';
import { carrier, dayToDate, makePage } from '../archive/make-page.ts';
import { places } from './sketches.ts';

const person = {
  name: '许志远',
  posts: [{ text: '市委书记', full: '海州市委书记' }],
  roles: ['spoke' as const],
  list: null,
  places: [],
};
const pages = [
  makePage({
    file: 'a.txt',
    articles: [
      {
        headline: '=HYPERLINK("x")',
        paragraphs: ['市委书记许志远讲话，谈生态环保。', '第二段,有"引号"'],
        more: { people: [person], kicker: carrier('+1', 90) },
      },
      { headline: '縣長視察國民小學', paragraphs: ['發展教育。'] },
    ],
    more: { published: dayToDate('5月16日') },
  }),
  makePage({ file: 'b.txt', articles: [{ headline: '撤回之文', paragraphs: ['不可见之字'] }] }),
];
const catalogue = JSON.stringify({ pages: { 'b.txt': { withdrawn: '应要求' } } });
const archive = pagesToArchive(pages, { file: '_catalogue.json', text: catalogue });
const folder = mkdtempSync(join(tmpdir(), 'banmian-data-'));
writeData(archive, places.known, folder);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const database = () => new DatabaseSync(join(folder, 'archive.sqlite'), { readOnly: true });

test('JSONL holds a record a line, as its schema says', () => {
  const lines = read('articles.jsonl').trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) publishedArticleSchema.parse(JSON.parse(line));
  expect(JSON.parse(read('article.schema.json')).required).toContain('headline');
});

test('a year and a person are bundles of their own', () => {
  expect(read('years/undated.jsonl')).toBe(read('articles.jsonl'));
  const [slug] = archive.people.map((one) => one.slug);
  const lines = read(`people/${slug}.jsonl`).trimEnd().split('\n');
  const [mention] = lines.map((line) => mentionSchema.parse(JSON.parse(line)));
  expect(lines).toHaveLength(1);
  expect(mention).toMatchObject({
    published: 'XXXX-05-16',
    headline: '=HYPERLINK("x")',
    posts: ['海州市委书记'],
    roles: ['spoke'],
  });
  expect(mention?.address).toContain('https://example.org/an/archive/articles/');
  expect(read('SHA256SUMS')).toContain(`people/${slug}.jsonl`);
});

test('CSV opens in Excel, and no cell of it is run', () => {
  const csv = read('articles.csv');
  expect(csv.startsWith('\ufeffid,address,')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(",'+1,");
  expect(csv).toContain('第二段,有""引号""');
});

test('people and mentions are told with posts and acts', () => {
  expect(read('people.csv')).toMatch(/许志远,Xǔ Zhìyuǎn,1,海州市委书记/u);
  expect(read('mentions.csv')).toMatch(/许志远,\w{8},XXXX-05-16,海州市委书记,spoke,,\r\n/u);
});

test.each([
  ['环 保', 1],
  ['许 志', 1],
  ['县 长 视 察', 1],
  ['保 环', 0],
  ['不 可 见', 0],
])('the database finds %s in %i articles', (phrase, count) => {
  const query = 'SELECT count(*) AS count FROM search WHERE search MATCH ?';
  expect(database().prepare(query).get(`"${phrase}"`)).toEqual({ count });
});

test('a hit leads to its article', () => {
  const query =
    'SELECT headline FROM search JOIN articles AS a ON a.rowid = search.rowid WHERE search MATCH ?';
  expect(database().prepare(query).all('"小 学"')).toEqual([{ headline: '縣長視察國民小學' }]);
});

test('the database holds the tables of the CSV files, texts as they are', () => {
  const query = 'SELECT a.headline FROM mentions AS m JOIN articles AS a ON a.id = m.article';
  expect(database().prepare(query).all()).toEqual([{ headline: '=HYPERLINK("x")' }]);
});

test('the data package names every file, with its size and hash', () => {
  const { resources } = JSON.parse(read('datapackage.json'));
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(join(folder, path));
    expect([path, content.byteLength, `sha256:${sha256Hex(content)}`]).toEqual([path, bytes, hash]);
  }
  const columns = resources.find((one: { path: string }) => one.path === 'articles.csv').schema;
  expect(columns.fields.map((one: { name: string }) => one.name).join()).toBe(
    read('articles.csv').split('\r\n')[0]?.slice(1),
  );
  expect(read('SHA256SUMS')).toContain(`${sha256Hex(read('datapackage.json'))}  datapackage.json`);
});

test('what is withdrawn is in no file', () => {
  const files = [...archiveToFiles(archive, places.known)].map(({ make }) => make());
  const data = ['articles.jsonl', 'articles.csv', 'people.csv', 'mentions.csv'].map(read);
  expect([...files, ...data].join('\n')).not.toMatch(/撤回之文|不可见/u);
  expect(readFileSync(join(folder, 'archive.sqlite')).includes(Buffer.from('撤回之文'))).toBe(
    false,
  );
});

test('the build says which seeds it was made from', () => {
  const state = { commit: 'abc', date: '2026-01-01T00:00:00.000Z' };
  const { seeds, ...said } = JSON.parse(toBuildRecord(archive, state));
  expect(said).toEqual(state);
  expect(seeds).toContainEqual({ page: 'a.txt', file: 'a.txt', sha256: 'a.txt' });
});

test('two writings are the same, byte for byte', () => {
  const before = readFileSync(join(folder, 'archive.sqlite'));
  writeData(archive, places.known, folder);
  expect(readFileSync(join(folder, 'archive.sqlite')).equals(before)).toBe(true);
});
