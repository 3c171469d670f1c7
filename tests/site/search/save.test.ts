import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import { articlesToBibtex } from '../../../src/site/client/search/save/articles-to-bibtex.ts';
import { articlesToCsv } from '../../../src/site/client/search/save/articles-to-csv.ts';
import { articlesToJson } from '../../../src/site/client/search/save/articles-to-json.ts';
import { articlesToRis } from '../../../src/site/client/search/save/articles-to-ris.ts';
import { articlesToText } from '../../../src/site/client/search/save/articles-to-text.ts';
import { linesToCsv } from '../../../src/site/client/search/save/lines-to-csv.ts';
import { toTable } from '../../../src/site/client/search/save/to-table.ts';
import { found, hit } from './hits.ts';

const home = 'https://paper.example/';

describe('a table', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\u200B=1+1', "'\u200B=1+1"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', `"'\t=1+1"`],
    ['say "this", then', '"say ""this"", then"'],
    ['两行\n文字', '"两行\n文字"'],
    ['营商环境+1', '营商环境+1'],
    [null, ''],
  ])('%j becomes the cell %j', (value, cell) =>
    expect(toTable([[value]])).toBe(`\uFEFF${cell}\r\n`),
  );

  test('opens in a spreadsheet: mark, heads, a row an article', () => {
    const csv = articlesToCsv(
      found([hit('aaaa1111'), hit('bbbb2222', { bylines: ['=cmd'] })]),
      home,
    );
    expect(csv.startsWith('\uFEFFid,date,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain(",'=cmd,");
    expect(csv).toContain(`${home}articles/aaaa1111/`);
  });

  test('a concordance has a row a place, the keyword between its sides', () => {
    const line = {
      ...{ id: 'aaaa1111', headline: '优化', date: '2024-01', paragraph: 'p-2' },
      ...{ left: '=持续优化', match: '营商环境', right: '，' },
    };
    const [heads, row, end] = linesToCsv([line], home, '营商环境').split('\r\n');
    expect(heads).toBe('\uFEFFleft,match,right,headline,date,id,paragraph,address');
    const address = `${home}articles/aaaa1111/?q=${encodeURIComponent('营商环境')}#p-2`;
    expect(row).toBe(`'=持续优化,营商环境,，,优化,2024-01,aaaa1111,p-2,${address}`);
    expect(end).toBe('');
  });
});

test('JSON says how many of how many it holds', () => {
  const json = JSON.parse(articlesToJson(found([hit('a')], { heldOf: 9, complete: false }), home));
  expect(json).toMatchObject({ query: '营商环境', held: 1, heldOf: 9, complete: false });
  expect(json.articles[0].headline).toEqual(['全市两会', '今日开幕']);
  expect(json.articles[0].paragraphs).toHaveLength(2);
});

test('BibTeX keeps names whole and TeX quiet', () => {
  const odd = hit('b', {
    headline: [{ text: '增长 5%_{约}', marks: [] }],
    published: null,
    date: 'XXXX-05-16',
  });
  const [first = '', second = ''] = articlesToBibtex(found([hit('a'), odd]), home).split('\n\n');
  expect(first).toBe(
    [
      '@article{a,',
      '  author = {{王静} and {李明}},',
      '  title = {{全市两会 今日开幕}},',
      '  journal = {日报},',
      '  year = {2024},',
      '  month = {1},',
      '  day = {27},',
      '  url = {https://paper.example/articles/a/},',
      '  language = {zh},',
      '}',
    ].join('\n'),
  );
  expect(second).toContain('title = {{增长 5\\%\\_\\{约\\}}}');
  expect(second).toContain('note = {日期 XXXX-05-16}');
  expect(second).not.toContain('year =');
});

test('RIS has a record an article', () => {
  const ris = articlesToRis(found([hit('a'), hit('b', { published: '2023-05-16?' })]), home);
  expect(ris.match(/^ER {2}- /gmu)).toHaveLength(2);
  expect(ris).toContain(
    'TY  - NEWS\r\nID  - a\r\nTI  - 全市两会 今日开幕\r\nAU  - 王静\r\nAU  - 李明\r\n',
  );
  expect(ris).toContain('DA  - 2023/05/16/\r\nN1  - 日期 2023-05-16?\r\n');
});

test('a bundle of texts says what it holds, and whose they are', () => {
  const text = articlesToText(found([hit('a')], { heldOf: 9, complete: false }), home);
  expect(text).toContain('检索：营商环境（1 篇，可能有的共 9 篇）');
  expect(text).toContain(
    '全市两会\n今日开幕\n2024年1月27日　日报　王静 李明\nhttps://paper.example/articles/a/',
  );
  expect(text).toContain('本报讯 第一段。\n第二段。');
});
