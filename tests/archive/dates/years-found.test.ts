import { expect, test } from 'vitest';
import { pagesToArchive } from '../../../src/archive/index.ts';
import { makePage, noDate } from '../make-page.ts';
import { type DateCase, datesOf } from './date-case.ts';

const congress = '会议要求,深入学习贯彻党的二十届三中全会精神。';

const cases: DateCase[] = [
  {
    why: 'a plan for the year, in the article itself',
    articles: [{ day: '3月8日', paragraphs: ['3月8日,会议研究了《2019年工作要点》。'] }],
    expected: [
      ['2019-03-08', 'explicit'],
      ['2019-03-09', 'next-day'],
    ],
  },
  {
    why: 'a year that is called the year of something',
    articles: [
      { day: '2月3日', paragraphs: ['2月3日,会议召开。2016年是全面深化改革的攻坚之年。'] },
    ],
    expected: [
      ['2016-02-03', 'explicit'],
      ['2016-02-04', 'next-day'],
    ],
  },
  {
    why: 'in Chinese numerals',
    articles: [{ day: '4月2日', paragraphs: ['4月2日,部署一九八六年春耕工作。'] }],
    expected: [
      ['1986-04-02', 'explicit'],
      ['1986-04-03', 'next-day'],
    ],
  },
  {
    why: 'in years of the Republic, in Traditional characters',
    articles: [{ day: '7月8日', paragraphs: ['7月8日,會議訂於民國一一二年七月十日舉行。'] }],
    expected: [
      ['2023-07-08', 'explicit'],
      ['2023-07-09', 'next-day'],
    ],
  },
  {
    why: 'a Traditional page is read by the same rules',
    articles: [
      { day: '3月8日', paragraphs: ['3月8日,會議研究關於做好２０１９年農業工作的意見。'] },
    ],
    expected: [
      ['2019-03-08', 'explicit'],
      ['2019-03-09', 'next-day'],
    ],
  },
  {
    why: 'a full date of the same weeks, in another article',
    articles: [
      { day: '1月4日', paragraphs: ['1月4日,某市召开会议。'] },
      { paragraphs: ['报名截止时间为2011年1月20日。'] },
    ],
    expected: [
      ['2011-01-04', 'page'],
      [null, null],
      ['2011-01-05', 'next-day'],
    ],
  },
  {
    why: 'the old year of a page of January',
    articles: [
      { day: '12月31日', paragraphs: ['12月31日,某县举行晚会。'] },
      { day: '1月2日', paragraphs: ['1月2日,某市部署2015年重点工作。'] },
    ],
    expected: [
      ['2014-12-31', 'page'],
      ['2015-01-02', 'explicit'],
      ['2015-01-03', 'next-day'],
    ],
  },
  {
    why: 'a date line that is furniture',
    articles: [{ day: '7月7日', paragraphs: ['7月7日,某市举行活动。'] }],
    furniture: ['2021年7月8日 星期四 综合'],
    expected: [
      ['2021-07-07', 'page'],
      ['2021-07-08', 'next-day'],
    ],
  },
  {
    why: 'the masthead dates every article',
    articles: [
      { day: '12月30日', paragraphs: ['12月30日,某市召开会议。'] },
      { day: '昨日', paragraphs: ['昨日,某路通车。'] },
    ],
    masthead: '2009-01-01',
    expected: [
      ['2008-12-30', 'masthead'],
      ['2008-12-31', 'relative'],
      ['2009-01-01', 'masthead'],
    ],
  },
  {
    why: 'a bare day before the issue',
    articles: [
      { date: { ...noDate, value: 'XXXX-XX-28', text: '28日' }, paragraphs: ['28日,某路通车。'] },
    ],
    masthead: '2009-03-01',
    expected: [
      ['2009-02-28', 'relative'],
      ['2009-03-01', 'masthead'],
    ],
  },
  {
    why: 'the first year after a plenary session that is still news',
    articles: [{ day: '9月5日', paragraphs: [`9月5日,某市召开会议。${congress}`] }],
    expected: [
      ['2024-09-05?', 'not-before'],
      ['2024-09-06?', 'next-day'],
    ],
  },
  {
    why: 'the year after, where the day is before the session',
    articles: [{ day: '5月5日', paragraphs: [`5月5日,某市召开会议。${congress}`] }],
    expected: [
      ['2025-05-05?', 'not-before'],
      ['2025-05-06?', 'next-day'],
    ],
  },
  {
    why: 'between two congresses one year fits',
    articles: [
      {
        day: '3月5日',
        paragraphs: ['3月5日,学习十九届六中全会精神,以优异成绩迎接党的二十大胜利召开。'],
      },
    ],
    expected: [
      ['2022-03-05', 'not-before'],
      ['2022-03-06', 'next-day'],
    ],
  },
  {
    why: 'a session of the 1970s on a page of its time',
    articles: [{ day: '2月1日', paragraphs: ['2月1日,全县传达贯彻十一届三中全会公报。'] }],
    expected: [
      ['1979-02-01?', 'not-before'],
      ['1979-02-02?', 'next-day'],
    ],
  },
  {
    why: 'an anniversary of the founding',
    articles: [{ day: '6月1日', paragraphs: ['6月1日,会议指出,今年是中华人民共和国成立70周年。'] }],
    expected: [
      ['2019-06-01', 'not-before'],
      ['2019-06-02', 'next-day'],
    ],
  },
  {
    why: 'a year of a five-year plan',
    articles: [{ day: '1月9日', paragraphs: ['1月9日,会议指出,今年是实施“十三五”规划的第二年。'] }],
    expected: [
      ['2017-01-09', 'not-before'],
      ['2017-01-10', 'next-day'],
    ],
  },
  {
    why: 'a yearly day that is numbered',
    articles: [{ day: '9月9日', paragraphs: ['9月9日,我市举行庆祝第三十个教师节大会。'] }],
    expected: [
      ['2014-09-09', 'not-before'],
      ['2014-09-10', 'next-day'],
    ],
  },
  {
    why: 'the weekday fits one of the years after a year that is past',
    articles: [
      { day: '5月15日', paragraphs: ['5月15日(星期日),表彰在2019年工作总结中评选的单位。'] },
    ],
    expected: [
      ['2022-05-15?', 'weekday'],
      ['2022-05-16?', 'next-day'],
    ],
  },
];

test.each(cases)('$why', (example) => {
  expect(datesOf(example)).toEqual(example.expected);
});

test('evidence quotes the page where it stands', () => {
  const paragraphs = ['3月8日,会议研究了《2019年工作要点》,部署春耕。'];
  const [page] = pagesToArchive(
    [makePage({ articles: [{ day: '3月8日', paragraphs }] })],
    null,
  ).pages;
  expect(page?.articles[0]?.date.evidence).toEqual([
    { text: '3月8日', spans: [{ line: 101, from: 0, to: 4 }], note: null },
    { text: '会议研究了《2019年工作要点》', spans: [{ line: 101, from: 5, to: 21 }], note: null },
  ]);
});
