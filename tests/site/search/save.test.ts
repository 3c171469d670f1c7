import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import { toCsvLine } from '../../../src/export/data/csv-line.ts';
import { articlesToCsv } from '../../../src/site/client/search/save/articles-to-csv.ts';
import { articlesToJson } from '../../../src/site/client/search/save/articles-to-json.ts';
import { articlesToText } from '../../../src/site/client/search/save/articles-to-text.ts';
import { linesToCsv } from '../../../src/site/client/search/save/lines-to-csv.ts';
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
  ])('%j becomes the cell %j', (value, cell) => expect(toCsvLine([value])).toBe(`${cell}\r\n`));

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

test('a bundle of texts says what it holds, and whose they are', () => {
  const text = articlesToText(found([hit('a')], { heldOf: 9, complete: false }), home);
  expect(text).toContain('检索：营商环境（1 篇，可能有的共 9 篇）');
  expect(text).toContain(
    '全市两会\n今日开幕\n\n本报讯 第一段。\n第二段。\n\n小标题\n\n王静、李明：《全市两会 今日开幕》，《日报》2024年1月27日，第3版，https://paper.example/articles/a/（文本7kq2m4x9）。',
  );
});
