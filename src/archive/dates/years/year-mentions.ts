/** Passages → every year that stands in them, and whether the text speaks of it as its own. */
import { readNumeral } from '../../../text/numerals.ts';
import { foldedPattern, numeral } from '../reading/folded-pattern.ts';
import type { Passage } from '../reading/passages.ts';

/** `current`: the year of the text · `spoken`: a year that is called a year of something ·
 * `new-year`: named at its beginning · `season`: a part of it at hand · `planned`: a year with plans · `dated`: a full date ·
 * `month`: a month of a year · `announced`: a day to come ·
 * `past`: a year before, or the same · `ended`: a year that is over · `target`: a year to come ·
 * `other`: a range, or nothing to tell. */
export type MentionKind =
  | 'current'
  | 'spoken'
  | 'new-year'
  | 'season'
  | 'planned'
  | 'dated'
  | 'month'
  | 'announced'
  | 'past'
  | 'ended'
  | 'target'
  | 'other';

export interface YearMention {
  year: number;
  /** Of a full date, or the first day of a month; else null. */
  monthDay: { month: number; day: number } | null;
  kind: MentionKind;
  passage: Passage;
  from: number;
  to: number;
}

interface Context {
  kind: MentionKind;
  /** Whether it is also asked of a full date, which mostly speaks for itself. */
  ofDays: boolean;
  before?: RegExp;
  after?: RegExp;
  unless?: RegExp;
}

const context = (
  kind: MentionKind,
  patterns: { before?: string; after?: string; unless?: string; ofDays?: boolean },
): Context => ({
  kind,
  ofDays: patterns.ofDays ?? false,
  ...(patterns.before === undefined ? {} : { before: foldedPattern(`(?:${patterns.before})$`) }),
  ...(patterns.after === undefined ? {} : { after: foldedPattern(`^(?:${patterns.after})`) }),
  ...(patterns.unless === undefined ? {} : { unless: foldedPattern(patterns.unless) }),
});

/** What is looked back on: a report on a year's plan comes after that year. */
const lookBack =
  '总结|回顾|完成情况|执行情况|落实情况|决算|奖补|表彰|评选|考核结果|获奖|不平凡|不寻常|极为特殊|所做|取得|成绩';
const decide =
  '做好|抓好|部署|安排|谋划|研究|制定|印发|下发|审议|下达|通过|批准|公布|发布|启动|实施|推进|开展|落实|关于|明确|组织|推动';
const plan = '工作|计划|要点|方案|预算|任务|安排|意见|行动|清单|目标|招生|征兵|高考|中考|防汛';

/** In order: the first that fits says what a year is. */
const contexts: Context[] = [
  // 因病于2022年4月28日逝世,享年84岁: news, where 逝世 alone is mostly history.
  context('dated', {
    after: '[^。;]{0,20}?(?:逝世|去世|病故)[^。;]{0,8}(?:享年|终年)',
    ofDays: true,
  }),
  // A range up to today began in the past; any other range, and any target, dates nothing.
  context('past', { after: '至今|到现在|以来|以后', ofDays: true }),
  context('past', { before: '早在|追溯到', ofDays: true }),
  // 建于1958年1月8日: a day that is remembered, mostly on its day.
  context('past', {
    before:
      '(?:创[建办刊立]|建|成立|诞生|[出降]?生|开[业馆办]|[落建]成|颁布|发生|爆发|通车|投产|动工|解放|起义|牺牲)于',
    ofDays: true,
  }),
  context('current', { before: '即将(?:过去|结束)的' }),
  context('ended', { before: '过去的|逝去的|告别了?|送走了?' }),
  // 到2019年12月底将增加到100个.
  context('announced', {
    before: '[到至]',
    after: '底?,?[^。;]{0,16}?(?:将|可|力争|要|预计)',
    ofDays: true,
  }),
  context('announced', { before: '(?:将|定|拟|计划|预定)于|将在|预计', ofDays: true }),
  // 到1997年底已有: a year that is over. 到2000年底达到: one to come.
  context('ended', { before: '[至到止]', after: '(?:年?[底末])?,?[^。,;]{0,12}?(?:已|共有|累计)' }),
  context('past', { before: '截至|截止|截止到|自|从|始于|自从' }),
  // 比1997年增长: figures of a year are compared when it is over.
  context('ended', {
    before: '比|较|同|与|于|是|为',
    after: '(?:同期)?(?:的)?[^。,;]{0,12}?(?:增|减|提高|下降|翻|相比|水平|[0-9.]+倍)',
  }),
  context('past', { before: '比|较|同|对' }),
  context('target', { before: '[-~至到]|力争|争取|确保|预计|展望' }),
  context('target', { after: '(?:年?底|年?末)?之?前' }),
  context('other', { after: '[-~]|至|到(?!\\d{1,2}月)|历史|远景|的?(?:文明|古)' }),
  // 今年(2022年): said in so many words.
  context('current', { before: '今年[(,]?即?' }),
  context('current', { after: '[(,]?即?今年' }),
  // 2022年是党的二十大召开之年.
  context('current', {
    after:
      '是[^。;]{0,40}?(?:之年|(?<![美欧日港万亿千百十0-9])元年|年份|第[一二三四五]年|[起攻提落建深突]\\S年|关键期|周年)',
    unless: lookBack,
  }),
  // 1997年是我们大力推进…的一年: of the year at hand, or in its review.
  context('spoken', { after: '是[^。;]{0,40}?一年', unless: lookBack }),
  context('past', { after: `[^。;]{0,24}?(?:${lookBack})` }),
  context('past', { before: `(?:${lookBack})[^。;]{0,12}` }),
  // 做好2022年全面推进乡村振兴重点工作, 制定2022年城市更新计划.
  context('current', {
    before: `(?:${decide})[^。,;]{0,12}`,
    after: `度?[^。,;0-9]{0,20}?(?:${plan})`,
    unless: lookBack,
  }),
  // 2022年工作要点, as a title.
  context('current', {
    after:
      '度?[^。,;0-9]{0,20}?(?:工作要点|工作计划|行动计划|行动方案|实施意见|实施方案|重点任务|重点工作|任务清单|工作安排|工作方案|年度计划|建设计划)',
  }),
  // 2023年度28万亩建设任务要在6月底前完成: a task of the year at hand.
  context('current', {
    after:
      '度[^。,;]{0,16}?(?:任务|计划|目标|工程|项目)(?:[要须将应]|必须|力争|确保|争取)[^。,;]{0,4}?在[^。,;]{0,10}?前',
    unless: lookBack,
  }),
  // 举办2023年“村BA”总决赛, 2023年全市职工运动会开幕.
  context('current', {
    before: '(?<!曾)(?:举办|举行|召开|启动|承办|迎来|亮相|参加)(?:了)?',
    after:
      '[^。,;0-9]{0,16}?(?:决赛|比赛|大赛|联赛|锦标赛|运动会|马拉松|博览会|展览会|交易会|招聘会|论坛|峰会|年会|文化节|艺术节|旅游节|开幕式|宣传周|活动周|总结会|工作会议|现场会|推进会|动员会)',
    unless: lookBack,
  }),
  // 1992年全国女排联赛21日晚在这里结束: an occasion of that year, told as news.
  context('current', {
    after:
      '[^。;,0-9]{0,22}?(?:[比决联]赛|锦标赛|大赛|运动会|会议|大会|年会|论坛|博览会|展览会?|交易会|艺术节|文化节|阶段|活动)[^。;]{0,12}?(?:[今昨][天日晚]|[0-9]{1,2}日)[^。;]{0,16}?(?:开幕|结束|闭幕|举行|开赛|落幕|揭幕|揭晓|拉开)',
    unless: lookBack,
  }),
  // 1997年,全省完成工业总产值: figures of a whole year.
  context('ended', {
    after: ',?全(?:年|[国省市县区]|世界)[^。;]{0,24}?(?:达|完成|实现|增长|下降|为[0-9])',
  }),
  // A feast or session that a paper names with its year when it is at hand.
  context('current', { after: '(?:全国)?"?两会|元宵|清明|暑运' }),
  context('new-year', { after: '新年|新春|春节|元旦|春运' }),
  // 2020年秋季学期, 2021年上半年: parts of the year at hand.
  context('season', { after: '(?:春季|秋季|暑期|寒假|春耕|夏粮|秋收|防汛|采暖季|中考|高考)' }),
  // 2024年,鹿泉区将加快推进.
  context('planned', { after: ',?[^。,;0-9]{0,14}?(?:将|计划(?!经济)|拟)' }),
  context('past', {
    after:
      '[^。;]{0,24}?(?:成立|诞生|出生|生于|去世|逝世|始建|建成|毕业|入党|入伍|参军|参加工作|荣获|获得|获评|被评|曾|当选|起?[担调出]?任[^务期命])',
    ofDays: true,
  }),
];

const yearPattern = foldedPattern(
  `(?<![0-9])((?:19|20)[0-9]{2})(?:年|[-./](?=[0-9]{1,2}[-./][0-9]{1,2}(?![0-9])))|(?<!${numeral})([一二][九〇零][〇零一二三四五六七八九]{2})年|民国(${numeral}{1,4}|元)年`,
  'gu',
);
const dayPattern = foldedPattern(
  `^(?:(${numeral}{1,3})月(${numeral}{1,3})日|([0-9]{1,2})[-./]([0-9]{1,2}))`,
);
const monthPattern = foldedPattern(`^(${numeral}{1,3})月(?![0-9])`);
/** The Republic's first year is 1912. */
const beforeRepublic = 1911;
const reach = 60;

function readYear([, digits, numerals, republic]: RegExpMatchArray): number | null {
  if (digits !== undefined) return Number(digits);
  if (numerals !== undefined) return readNumeral(numerals);
  const count = republic === '元' ? 1 : readNumeral(republic ?? '');
  return count === null ? null : beforeRepublic + count;
}

/** The kind, and how far the words that show it reach into what follows. */
function kindOf(
  before: string,
  after: string,
  dated: 'dated' | 'month' | null,
): [MentionKind, number] {
  for (const { kind, ofDays, before: left, after: right, unless } of contexts) {
    if (dated !== null ? !ofDays : kind === 'dated') continue;
    if (left !== undefined && !left.test(before)) continue;
    const shown = right?.exec(after);
    if (shown === null) continue;
    if (unless?.test(after.split(/[。;]/)[0] ?? '')) continue;
    return [kind, shown?.[0].length ?? 0];
  }
  return [dated ?? 'other', 0];
}

/** The day after a year, or the first of its month. */
function readDay(
  after: string,
): { length: number; month: number; day: number; kind: 'dated' | 'month' } | null {
  const match = dayPattern.exec(after);
  if (match === null) {
    const inMonth = monthPattern.exec(after);
    const month = readNumeral(inMonth?.[1] ?? '');
    if (inMonth === null || month === null || month > 12) return null;
    return { length: inMonth[0].length, month, day: 1, kind: 'month' };
  }
  const month = readNumeral(match[1] ?? match[3] ?? '');
  const day = readNumeral(match[2] ?? match[4] ?? '');
  if (month === null || day === null) return null;
  return { length: match[0].length, month, day, kind: 'dated' };
}

/** Every year of the passage, between 1900 and 2099. */
export function yearMentions(passage: Passage): YearMention[] {
  const { text } = passage;
  const mentions: YearMention[] = [];
  for (const match of text.matchAll(yearPattern)) {
    const year = readYear(match);
    if (year === null || year < 1900 || year > 2099) continue;
    const yearEnd = match.index + match[0].length;
    const after = text.slice(yearEnd, yearEnd + reach);
    const full = readDay(after);
    const rest = full === null ? after : after.slice(full.length);
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const [kind, length] = kindOf(before, rest, full?.kind ?? null);
    mentions.push({
      year,
      monthDay: full === null ? null : { month: full.month, day: full.day },
      kind,
      passage,
      from: match.index,
      to: yearEnd + (full?.length ?? 0) + length,
    });
  }
  return mentions;
}
