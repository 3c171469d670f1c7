import { expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import { makePage } from './make-page.ts';

const unnamed = (file: string, ...outlets: (string | null)[]) =>
  makePage({
    file,
    articles: outlets.map((outlet) => ({
      more: { bylines: [{ name: '韩露', role: '记者', outlet }] },
    })),
    more: { newspaper: null },
  });

const papersOf = (...args: Parameters<typeof pagesToArchive>) =>
  pagesToArchive(...args).pages.map(({ id, newspaper }) => [id, newspaper]);

test('the outlet named on most pages of the archive is the paper of each that names it', () => {
  const pages = [
    unnamed('1', '海州日报', '大江日报'),
    unnamed('2', '海州日报', null),
    unnamed('3', '大江日报', '海州日报', '新华社', '本报'),
  ];
  expect(papersOf(pages, null)).toEqual([
    ['1', '海州日报'],
    ['2', '海州日报'],
    ['3', '海州日报'],
  ]);
});

test('one outlet in two scripts is one', () => {
  expect(papersOf([unnamed('1', '海州日報', '海州日报')], null)).toEqual([['1', '海州日報']]);
});

test('an agency, a station or a website is no newspaper', () => {
  const outlets = [
    '新华社',
    '中新社',
    '海州电视台',
    '人民网',
    '法新社',
    '本报',
    '本報',
    '中國新聞社',
  ];
  expect(papersOf([unnamed('1', ...outlets)], null)).toEqual([['1', null]]);
});

test('masthead, then catalogue, then outlets', () => {
  const text = JSON.stringify({
    archive: { newspaper: '旧报' },
    pages: { '1': { newspaper: '本页报' }, '3': { newspaper: '另报' } },
  });
  const pages = [unnamed('1', '海州日报'), unnamed('2', '海州日报'), makePage({ file: '3' })];
  expect(papersOf(pages, { file: 'c', text }).sort()).toEqual([
    ['1', '本页报'],
    ['2', '旧报'],
    ['3', '海州日报'],
  ]);
});
