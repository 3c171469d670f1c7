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
    why: 'a target of this year or the next, and a start long ago',
    articles: [
      {
        day: '11月22日',
        paragraphs: ['11月22日,到2019年12月底,驿站将增加到100个。2016年底开工,自1998年以来。'],
      },
    ],
    expected: [
      ['XXXX-11-22', null],
      ['XXXX-11-23', 'next-day'],
    ],
  },
  {
    why: 'a speech or a parade of an anniversary is remembered for years',
    articles: [
      {
        day: '3月8日',
        paragraphs: [
          '3月8日,学习在庆祝中国共产党成立100周年大会精神。2009年为庆祝新中国成立60周年而建。',
        ],
      },
    ],
    expected: [
      ['XXXX-03-08', null],
      ['XXXX-03-09', 'next-day'],
    ],
  },
  {
    why: 'a death long ago, kept in memory',
    articles: [
      {
        day: '1月8日',
        paragraphs: ['1月8日,人们来到馆前。他于1976年1月8日逝世,永远活在人民心中。'],
      },
    ],
    expected: [
      ['XXXX-01-08', null],
      ['XXXX-01-09', 'next-day'],
    ],
  },
  {
    why: 'games that were once held',
    articles: [{ day: '7月2日', paragraphs: ['7月2日,我县曾举办2019年乡村篮球总决赛。'] }],
    expected: [
      ['XXXX-07-02', null],
      ['XXXX-07-03', 'next-day'],
    ],
  },
  {
    why: 'words that stayed in use: no year after the event is the first one',
    articles: [
      {
        day: '3月8日',
        paragraphs: ['3月8日,粉碎“四人帮”后,自从建立人民公社以来,弘扬伟大建党精神。'],
      },
    ],
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
  {
    why: 'a year that is reviewed or begun: January leaves both',
    articles: [{ day: '1月5日', paragraphs: ['1月5日,会议说,1997年是铁路提速的一年。'] }],
    expected: [
      ['XXXX-01-05', null],
      ['XXXX-01-06', 'next-day'],
    ],
  },
  {
    why: 'a round year that plans aim at',
    articles: [{ day: '1月9日', paragraphs: ['1月9日,2000年城门将竖立新钟,到2000年有地铁两条。'] }],
    expected: [
      ['XXXX-01-09', null],
      ['XXXX-01-10', 'next-day'],
    ],
  },
  {
    why: 'a founding day on its anniversary',
    articles: [{ day: '1月8日', paragraphs: ['1月8日,博物馆开放。该馆建于1958年1月8日。'] }],
    expected: [
      ['XXXX-01-08', null],
      ['XXXX-01-09', 'next-day'],
    ],
  },
  {
    why: 'one year of figures is too little',
    articles: [{ day: '6月8日', paragraphs: ['6月8日,某厂投产。1996年全国产量居第三位。'] }],
    expected: [
      ['XXXX-06-08', null],
      ['XXXX-06-09', 'next-day'],
    ],
  },
  {
    why: 'the month of a bare day stands elsewhere, the year nowhere',
    articles: [
      {
        date: { value: 'XXXX-XX-27', text: '二十七日', basis: null, evidence: [] },
        paragraphs: ['领导二十七日接见学员。', '六月二十七日的合影。'],
      },
    ],
    expected: [
      ['XXXX-06-27', null],
      ['XXXX-06-28', 'next-day'],
    ],
  },
];

test.each(open)('$why', (example) => {
  expect(datesOf(example)).toEqual(example.expected);
});
