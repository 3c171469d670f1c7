/**
 * Arithmetic on public knowledge: what a text says of its own year without naming it. Every rule
 * gives one year and no other.
 */
import { readNumeral } from '../../../text/numerals.ts';
import { foldedPattern, numeral } from '../reading/folded-pattern.ts';

export interface YearByArithmetic {
  year: number;
  note: string;
  from: number;
  to: number;
}

/** What is counted from → the year it is counted from: 成立75周年 stands in 1949 + 75. */
const founded: [words: string, year: number][] = [
  ['(?:中华人民共和国|新中国)(?:成立|诞生)|建国|国庆', 1949],
  ['(?:中国)?共产党(?:成立|诞生|建立)|建党', 1921],
  ['(?:中国人民)?解放军建军|建军', 1927],
  ['(?:抗日|抗)战(?:争)?胜利|反法西斯战争胜利', 1945],
  ['(?:全民族抗战|全面抗战|抗日战争|七七事变)(?:全面)?爆发', 1937],
  ['九一八事变', 1931],
  ['红军长征胜利', 1936],
  ['红军长征出发', 1934],
  ['五四运动', 1919],
  ['辛亥革命', 1911],
  ['改革开放', 1978],
  ['香港回归(?:祖国)?', 1997],
  ['澳门回归(?:祖国)?', 1999],
  ['抗美援朝(?:战争)?(?:出国作战|爆发)?', 1950],
  ['全国人民代表大会(?:制度)?(?:成立|建立)', 1954],
  ['(?:中国人民政治协商会议|人民政协|政协)成立', 1949],
  ['(?:中国)?共(?:产主义)?青(?:年)?团(?:成立|建团)?|建团', 1922],
  ['(?:中国)?少年先锋队(?:建队)?|建队', 1949],
  ['中华全国总工会成立', 1925],
  ['毛泽东(?:同志)?诞辰', 1893],
  ['周恩来(?:同志)?诞辰', 1898],
  ['邓小平(?:同志)?诞辰', 1904],
  ['孙中山(?:先生)?诞辰', 1866],
  ['内蒙古自治区成立', 1947],
  ['新疆维吾尔自治区成立', 1955],
  ['(?:广西壮族|宁夏回族)自治区成立', 1958],
  ['西藏自治区成立', 1965],
  ['西藏和平解放', 1951],
  ['深圳经济特区(?:建立|成立)', 1980],
  ['海南建省(?:办经济特区)?', 1988],
  ['浦东开发开放', 1990],
  ['京津冀协同发展(?:战略|上升为国家战略|重大国家战略)?(?:提出|实施)?', 2014],
];

/** Yearly days → the year before the first: the 40th 教师节 was in 1984 + 40. */
const yearly: [words: string, before: number][] = [
  ['教师节', 1984],
  ['植树节', 1978],
  ['(?:全国)?助残日', 1990],
  ['(?:中国)?记者节', 1999],
  ['世界读书日', 1995],
  ['(?:全国)?安全生产月', 2001],
  ['(?:全国)?全民健身日', 2008],
  ['(?:国家|全国)?烈士纪念日', 2013],
  ['国家公祭日', 2013],
  ['国家宪法日', 2013],
  ['(?:全国)?扶贫日', 2013],
  ['(?:中国)?航天日', 2015],
  ['(?:全国)?科技工作者日', 2016],
  ['(?:中国)?医师节', 2017],
  ['(?:中国)?农民丰收节', 2017],
  ['(?:中国)?人民警察节', 2020],
  ['(?:国际)?消费者权益日', 1982],
  ['世界无烟日', 1987],
  ['(?:全国)?爱国卫生月', 1988],
  ['(?:全国)?土地日', 1990],
  ['(?:国际)?残疾人日', 1991],
  ['世界水日', 1992],
  ['(?:全国)?中小学生?安全教育日', 1995],
  ['(?:全国)?爱耳日', 1999],
  ['世界献血者日', 2003],
  ['(?:全国)?防灾减灾日', 2008],
  ['(?:全民)?国家安全教育日', 2015],
];

/** Five-year plans → their first year. */
const plans = new Map(
  [
    ['一五', 1953],
    ['二五', 1958],
    ['三五', 1966],
    ['四五', 1971],
    ['五五', 1976],
    ['六五', 1981],
    ['七五', 1986],
    ['八五', 1991],
    ['九五', 1996],
    ['十五', 2001],
    ['十一五', 2006],
    ['十二五', 2011],
    ['十三五', 2016],
    ['十四五', 2021],
    ['十五五', 2026],
  ].map(([name, year]) => [String(name), Number(year)]),
);

const anniversaryWord = foldedPattern('周年');
const ordinalWord = foldedPattern('第');
/** 为庆祝…成立60周年, of a clause that names no other year and speaks of no speech or parade. */
const atHand =
  '(?<!(?:19|20)[0-9]{2}年[^。;]{0,16})(?<=^|[。;!\\n,])(?:为|为了|热烈|隆重|喜迎)?(?:庆祝|纪念)';
const notSince = '(?!大会上|讲话|阅兵|时|期间|以来|之际的)';
const thisYear = '(?:今年[^。;!]{0,60}?(?:是|为|恰逢|适逢|正值|迎来)|恰逢|适逢|正值|欣逢)';
const anniversaryPatterns = founded.map(([words, year]) => ({
  year,
  pattern: foldedPattern(
    `(?:${thisYear}[^。;!]{0,40}?|${atHand}(?:伟大)?)(?:${words})的?(${numeral}{1,4})周年${notSince}`,
    'gu',
  ),
}));
const yearlyPatterns = yearly.map(([words, before]) => ({
  before,
  pattern: foldedPattern(`第(${numeral}{1,4})(?:个|届)"?(?:${words})`, 'gu'),
}));
const planPattern = foldedPattern(
  `${thisYear}[^。;!]{0,40}?"?((?:十?[一二三四五六七八九]|十)五)"?(?:规划|计划|时期)*(?:实施|执行|建设)?的?(开局|起步|首|收官|最后一|第([一二三四五])|攻坚收官)之?年`,
  'gu',
);

const opening = foldedPattern('^(?:开局|起步|首)');

function planYear(plan: string, place: string, ordinal: string | undefined): number | null {
  const start = plans.get(plan);
  if (start === undefined) return null;
  if (ordinal !== undefined) return start + (readNumeral(ordinal) ?? 1) - 1;
  return opening.test(place) ? start : start + 4;
}

/** `match`'s year, counted from `start`; a count that leads out of the table's time is none. */
function counted(match: RegExpMatchArray, start: number): YearByArithmetic[] {
  const count = readNumeral(match[1] ?? '') ?? 0;
  const year = start + count;
  if (count === 0 || year > 2099) return [];
  const from = match.index ?? 0;
  return [{ year, note: `${start} + ${count} = ${year}`, from, to: from + match[0].length }];
}

/** Every year that arithmetic finds in a folded text. */
export function yearsByArithmetic(text: string): YearByArithmetic[] {
  const found: YearByArithmetic[] = [];
  if (anniversaryWord.test(text)) {
    for (const { pattern, year } of anniversaryPatterns) {
      for (const match of text.matchAll(pattern)) found.push(...counted(match, year));
    }
  }
  if (ordinalWord.test(text)) {
    for (const { pattern, before } of yearlyPatterns) {
      for (const match of text.matchAll(pattern)) found.push(...counted(match, before));
    }
  }
  for (const match of text.matchAll(planPattern)) {
    const [whole, plan = '', place = '', ordinal] = match;
    const year = planYear(plan, place, ordinal);
    if (year === null) continue;
    const note = `“${plan}”:${plans.get(plan)}–${(plans.get(plan) ?? 0) + 4}`;
    found.push({ year, note, from: match.index, to: match.index + whole.length });
  }
  return found;
}
