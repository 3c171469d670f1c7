import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/parse/records/index.ts';
import { addressToLink } from '../../../src/site/views/source/address-to-link.ts';
import { pageToSource } from '../../../src/site/views/source/page-to-source.ts';
import { article, carrier, paragraph } from './records.ts';

const lines = ['海州新貌', '', '本报讯(韩露)会议', '召开。', '广告'];
const dateline = { ...carrier('本报讯(韩露)', 3), agency: null, place: null, date: null };
const body = {
  ...paragraph('p-1', '会议召开。'),
  spans: [
    { line: 3, from: 7, to: 9 },
    { line: 4, from: 0, to: 3 },
  ],
};
const page: Page = {
  id: '00000000',
  source: { file: 'a.txt', sha256: '', encoding: 'utf-8', lines: 5, characters: 18 },
  newspaper: null,
  published: { value: null, text: null, basis: null, evidence: [] },
  printedPage: null,
  articles: [article([body], { headline: [carrier('海州新貌', 1)], dateline })],
  repeats: [],
  furniture: [{ ...carrier('广告', 5), kind: 'advertising' }],
  messages: [],
};

describe('the source view', () => {
  const groups = pageToSource(page, lines);

  test('shows every line exactly', () => {
    const shown = groups.flatMap((group) =>
      group.lines.map(({ segments }) => segments.map(({ text }) => text).join('')),
    );
    expect(shown).toEqual(lines);
  });

  test('keeps the lines of an article together, blank ones with the line before', () => {
    expect(
      groups.map((group) => [group.article?.id, group.lines.map(({ number }) => number)]),
    ).toEqual([
      ['abcd1234', [1, 2, 3, 4]],
      [undefined, [5]],
    ]);
  });

  test('names what each line became, and where a break was healed', () => {
    const became = groups.flatMap((group) =>
      group.lines.map(({ segments }) =>
        segments
          .map(({ carrier: named, seam }) => (named?.name ?? '') + (seam ? '+' : ''))
          .join(' '),
      ),
    );
    expect(became).toEqual(['标题', '', '电头 正文 1', '正文 1+', '广告']);
  });
});

test.each([
  ['https://example.org/a.jpg', 'https://example.org/a.jpg'],
  ['scans/a.jpg', '/scans/a.jpg'],
  ['/scans/a.jpg', '/scans/a.jpg'],
  ['javascript:run()', null],
  ['http://example.org/a.jpg', null],
  ['//example.org/a.jpg', null],
  ['\\\\example.org', null],
  ['scans/../../a', null],
])('the scan %s is linked as %s', (address, link) => {
  expect(addressToLink(address)).toBe(link);
});
