import { describe, expect, test } from 'vitest';
import { placesToQuotations } from '../../../src/site/views/people/person-to-appearances.ts';
import { postsToTimeline } from '../../../src/site/views/people/person-to-timeline.ts';
import { groupByInitial } from '../../../src/site/views/registers/group-by-initial.ts';
import { article, paragraph } from './records.ts';

describe('quotations', () => {
  const text = '会议召开。市长韩露主持会议,副市长石磊出席。韩露强调,要真抓实干。';
  const place = (from: number) => ({ paragraph: 'p-1', from, to: from + 2 });
  const quotationsAt = (...places: number[]) =>
    placesToQuotations(article([paragraph('p-1', text)]), places.map(place));

  test('are the sentence around the name, each sentence once', () => {
    const [first, second] = quotationsAt(text.indexOf('韩露'), text.lastIndexOf('韩露'));
    expect(first).toEqual({
      paragraph: 'p-1',
      before: '市长',
      name: '韩露',
      after: '主持会议,副市长石磊出席',
    });
    expect(second?.after).toBe('强调,要真抓实干');
    expect(quotationsAt(text.indexOf('韩露'), text.indexOf('石磊'))).toHaveLength(1);
  });

  test('are cut where a sentence is long', () => {
    const long = `${'甲'.repeat(1_000_000)}韩露${'乙'.repeat(100)}`;
    const [quotation] = placesToQuotations(article([paragraph('p-1', long)]), [place(1_000_000)]);
    expect(quotation?.before).toBe(`……${'甲'.repeat(40)}`);
    expect(quotation?.after).toBe(`${'乙'.repeat(40)}……`);
  });
});

describe('timeline', () => {
  const days = new Map([
    ['a', '2022-01-01'],
    ['b', '2023-12-31'],
    ['x', null],
  ]);

  test('goes over whole years, oldest dot first', () => {
    const { rows, ticks } = postsToTimeline([{ text: '市长', articles: ['b', 'a', 'x'] }], days);
    expect(rows[0]?.dots.map(({ article: id, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 99.86],
    ]);
    expect(rows[0]?.undated).toEqual(['x']);
    expect(ticks).toEqual([
      { year: 2022, at: 0 },
      { year: 2023, at: 50 },
    ]);
  });

  test('has no axis where no day is known', () => {
    expect(postsToTimeline([{ text: '市长', articles: ['x'] }], new Map([['x', null]]))).toEqual({
      rows: [{ post: '市长', dots: [], dated: 0, undated: ['x'] }],
      ticks: [],
    });
  });
});

test('registers stand under the first letter of their pinyin, whatever its tone', () => {
  const members = ['Ōuyáng Qīng', 'Ān Níng', '〇'].map((pinyin) => ({ pinyin }));
  expect(groupByInitial(members).map(({ initial }) => initial)).toEqual(['O', 'A', '#']);
});
