import { expect, test } from 'vitest';
import { type DateCase, datesOf } from './date-case.ts';

const open: DateCase[] = [
  {
    why: 'nothing tells',
    articles: [{ day: '5月15日', paragraphs: ['5月15日,某市召开会议。'] }],
    expected: [
      ['XXXX-05-15', null],
      ['XXXX-05-16', 'next-day'],
    ],
  },
  {
    why: 'a vague word is no day',
    articles: [{ day: '近日', paragraphs: ['近日,某市召开会议。'] }],
    expected: [
      [null, null],
      [null, null],
    ],
  },
  {
    why: 'two years are each called the present one',
    articles: [
      { day: '3月8日', paragraphs: ['3月8日,研究《2019年工作要点》和《2021年工作要点》。'] },
    ],
    expected: [
      ['XXXX-03-08', null],
      ['XXXX-03-09', 'next-day'],
    ],
  },
  {
    why: 'in December a plan is of the next year or of this',
    articles: [{ day: '12月8日', paragraphs: ['12月8日,会议部署2020年经济工作。'] }],
    expected: [
      ['XXXX-12-08', null],
      ['XXXX-12-09', 'next-day'],
    ],
  },
  {
    why: 'a target, a year of praise and a history date nothing',
    articles: [
      {
        day: '6月30日',
        paragraphs: [
          '6月30日,到2035年基本实现现代化。对2018年先进单位奖补。1921年7月1日成立以来,历经风雨。',
        ],
      },
    ],
    expected: [
      ['XXXX-06-30', null],
      ['XXXX-07-01', 'next-day'],
    ],
  },
  {
    why: 'two articles of two years',
    articles: [
      { day: '3月8日', paragraphs: ['3月8日,某市举行活动。'] },
      { paragraphs: ['部署2019年重点工作。'] },
      { paragraphs: ['做好2021年征兵工作。'] },
    ],
    expected: [
      ['XXXX-03-08', null],
      [null, null],
      [null, null],
      ['XXXX-03-09', 'next-day'],
    ],
  },
  {
    why: 'a formula that lasts is no news',
    articles: [{ day: '3月8日', paragraphs: ['3月8日,坚持改革开放,发扬雷锋精神。'] }],
    expected: [
      ['XXXX-03-08', null],
      ['XXXX-03-09', 'next-day'],
    ],
  },
  {
    why: 'two anniversaries contradict each other',
    articles: [
      {
        day: '3月8日',
        paragraphs: ['3月8日,今年是建党90周年。', '今年是新中国成立70周年。'],
      },
    ],
    expected: [
      ['XXXX-03-08', null],
      ['XXXX-03-09', 'next-day'],
    ],
  },
  {
    why: 'a bare day of an issue that is not known',
    articles: [
      {
        date: { value: 'XXXX-XX-08', text: '8日', basis: null, evidence: [] },
        paragraphs: ['8日'],
      },
    ],
    expected: [
      ['XXXX-XX-08', null],
      [null, null],
    ],
  },
  {
    why: 'the calendar of the year does not have the day',
    articles: [{ day: '2月29日', paragraphs: ['2月29日,研究《2019年工作要点》。'] }],
    expected: [
      ['XXXX-02-29', null],
      ['XXXX-03-01', 'next-day'],
    ],
  },
  {
    why: 'a weekday alone comes again',
    articles: [{ day: '5月15日', paragraphs: ['5月15日(星期日),某市召开会议。'] }],
    expected: [
      ['XXXX-05-15', null],
      ['XXXX-05-16', 'next-day'],
    ],
  },
];

test.each(open)('$why', (example) => {
  expect(datesOf(example)).toEqual(example.expected);
});
