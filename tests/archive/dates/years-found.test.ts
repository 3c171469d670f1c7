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
    why: 'an anniversary is kept, in a headline',
    articles: [
      { day: '9月21日', paragraphs: ['为庆祝中华人民共和国成立60周年,9月21日我市举行歌会。'] },
    ],
    expected: [
      ['2009-09-21', 'not-before'],
      ['2009-09-22', 'next-day'],
    ],
  },
  {
    why: 'games that are held are of the year in their name',
    articles: [{ day: '7月2日', paragraphs: ['7月2日晚,我县举办2023年乡村篮球总决赛。'] }],
    expected: [
      ['2023-07-02', 'explicit'],
      ['2023-07-03', 'next-day'],
    ],
  },
  {
    why: 'a notice of a death of these days',
    articles: [
      { day: '5月3日', paragraphs: ['5月3日,某市召开会议。'] },
      { paragraphs: ['石大山同志因病医治无效,于2022年4月28日在海州逝世,享年84岁。'] },
    ],
    expected: [
      ['2022-05-03', 'page'],
      [null, null],
      ['2022-05-04', 'next-day'],
    ],
  },
  {
    why: 'after a congress, in words of its time',
    articles: [{ day: '6月14日', paragraphs: ['6月14日,党的十九大召开以来,全镇组织宣讲小分队。'] }],
    expected: [
      ['2018-06-14?', 'not-before'],
      ['2018-06-15?', 'next-day'],
    ],
  },
  {
    why: 'a handover that is celebrated',
    articles: [{ day: '7月20日', paragraphs: ['7月20日,我市各界座谈庆祝香港回归。'] }],
    expected: [
      ['1997-07-20?', 'not-before'],
      ['1997-07-21?', 'next-day'],
    ],
  },
  {
    why: 'a disaster that is news',
    articles: [{ day: '5月19日', paragraphs: ['5月19日,全市悼念四川汶川特大地震遇难同胞。'] }],
    expected: [
      ['2008-05-19?', 'not-before'],
      ['2008-05-20?', 'next-day'],
    ],
  },
  {
    why: 'Chinese numerals throughout',
    articles: [
      {
        day: '八月十二日',
        paragraphs: ['八月十二日,会议传达党的八届十中全会公报。'],
        date: { ...noDate, value: 'XXXX-08-12', text: '八月十二日' },
      },
    ],
    expected: [
      ['1963-08-12?', 'not-before'],
      ['1963-08-13?', 'next-day'],
    ],
  },
  {
    why: 'a Republic year of the page, in furniture',
    articles: [{ day: '9月19日', paragraphs: ['9月19日,縣議會開議。'] }],
    furniture: ['中華民國一一二年九月二十日 星期三'],
    expected: [
      ['2023-09-19', 'page'],
      ['2023-09-20', 'next-day'],
    ],
  },
  {
    why: 'a bare day of the coming week',
    articles: [
      {
        date: { ...noDate, value: 'XXXX-XX-23', text: '23日' },
        paragraphs: ['23日上午办理筛检。'],
      },
    ],
    masthead: '2023-09-20',
    expected: [
      ['2023-09-23', 'relative'],
      ['2023-09-20', 'masthead'],
    ],
  },
  {
    why: 'yesterday, with its number',
    articles: [
      { day: '昨(19)日', date: { ...noDate, text: '昨(19)日' }, paragraphs: ['昨(19)日开议。'] },
    ],
    masthead: '2023-09-20',
    expected: [
      ['2023-09-19', 'relative'],
      ['2023-09-20', 'masthead'],
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
