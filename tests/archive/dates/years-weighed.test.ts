/** Years that no single mention settles: the page's own among those that it tells of. */
import { expect, test } from 'vitest';
import { noDate } from '../make-page.ts';
import { type DateCase, datesOf } from './date-case.ts';

const cases: DateCase[] = [
  {
    why: 'a date that has passed bounds the year from below',
    articles: [{ day: '1月4日', paragraphs: ['1月4日,截至1997年12月30日,全市各厂完成任务。'] }],
    expected: [
      ['1998-01-04', 'explicit'],
      ['1998-01-05', 'next-day'],
    ],
  },
  {
    why: 'what was founded long ago does not date its anniversary; the plan does',
    articles: [
      {
        day: '1月8日',
        paragraphs: ['1月8日,博物馆开放。该馆建于1958年1月8日。', '馆里印发了1998年工作要点。'],
      },
    ],
    expected: [
      ['1998-01-08', 'explicit'],
      ['1998-01-09', 'next-day'],
    ],
  },
  {
    why: 'in January, the year just past is the one before',
    articles: [
      { day: '1月6日', paragraphs: ['1月6日,刚刚过去的1997年里,全县粮食丰收。'] },
      { paragraphs: ['到1997年底,全县已有水库九坐,共有渠道三十条。'] },
    ],
    expected: [
      ['1998-01-06?', 'not-before'],
      [null, null],
      ['1998-01-07?', 'next-day'],
    ],
  },
  {
    why: 'in December, the new year is the next',
    articles: [{ day: '12月30日', paragraphs: ['12月30日,市长发表1998年新年讲话。'] }],
    expected: [
      ['1997-12-30', 'explicit'],
      ['1997-12-31', 'next-day'],
    ],
  },
  {
    why: 'an old story does not date the news beside it',
    articles: [
      { day: '3月12日', paragraphs: ['3月12日,会议部署1998年春耕工作。'] },
      {
        date: { ...noDate, value: '1964-03-06', text: '1964年3月6日', basis: 'explicit' },
        paragraphs: ['1964年3月6日晚,我在渡口丢了钱包。'],
      },
    ],
    expected: [
      ['1998-03-12', 'explicit'],
      ['1964-03-06', 'explicit'],
      ['1998-03-13', 'next-day'],
    ],
  },
  {
    why: 'a congress in session leaves one year',
    articles: [
      { day: '3月28日', paragraphs: ['3月28日,正在出席六届全国人大四次会议的代表发言。'] },
    ],
    expected: [
      ['1986-03-28', 'not-before'],
      ['1986-03-29', 'next-day'],
    ],
  },
  {
    why: 'an obituary is news',
    articles: [
      { day: '5月10日', paragraphs: ['5月10日,某市举行活动。'] },
      { paragraphs: ['某同志因病于2023年5月5日逝世,享年84岁。'] },
    ],
    expected: [
      ['2023-05-10', 'page'],
      [null, null],
      ['2023-05-11', 'next-day'],
    ],
  },
];

test.each(cases)('$why', (example) => {
  expect(datesOf(example)).toEqual(example.expected);
});
