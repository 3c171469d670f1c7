/**
 * Posts before a name.
 *
 * ```text
 * …建设,市政协委员、河北某某科技有限公司总经理徐兰举认为
 *        ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ posts, from right to left
 * ```
 */
import { allMatches, pattern, plain } from '../../../text/plain.ts';
import { countries, isCountryBefore } from '../../tables/foreign-names.ts';
import { nounAtEnd, postNouns } from '../../tables/posts.ts';

export interface PostSpan {
  from: number;
  to: number;
}

/** What ends a post to its left. */
const border = /[\s,.。;:!?…“”‘’'"()《》〈〉【】[\]—·]/u;

/** Levels and bodies with which a post may begin. */
const level =
  '中央|中共|全国|国家|国务院|党|省|市|区|县|州|盟|旗|镇|乡|村|自治区|人大|政协|常务|副|书记|主任|主席|部长|局长|厅长|院长|秘书长';
const place = '[\\p{Script=Han}]{2,6}(?:省|市|区|县|州|镇|乡|村)';

const statesOf = countries.filter(({ length }) => length > 1);

/** Words before a post that are not of it, if what follows them begins a post. */
const leadIns: readonly RegExp[] = [
  pattern(
    `(?:[受有]|推选|慰问|随同|跟随|接替|以及|曾任|时任|现任|历任|记者|本次|此次|期间|之前|之后|以来|上午|下午)(?=${level}|${place})`,
    'g',
  ),
  pattern(`[在对向给是就以](?=${level}|${place})`, 'g'),
  // 转交给伊朗总统: a verb and a country.
  pattern(`(?:[交送带]给|致函|致电|[给对向同与和由为])(?=(?:${statesOf.join('|')}))`, 'g'),
  // 向总统, 同总理: of states nothing stands before them.
  pattern('[在对向给是就同与和由为](?=副?(?:总统|总理|首相|外长|议长|国王)$)', 'g'),
  pattern('^(?:[上下左右前后]?图为|图[中左右])', 'g'),
  // These also end or begin names of places: 太原, 大同, 泰和.
  pattern(`(?<=^|.{2})[和与及](?=${level})`, 'g'),
  pattern(`^(?:原|前|同|任|为|因|兼|应|经(?![济开贸信]))(?=${level}|${place})`, 'g'),
  // Words that no post holds: whatever follows them, if it ends in a noun, is the post.
  pattern(
    '(?:的(?:还)?有|还有|(?<!党)的|[了着们是把被]|(?<!自)由|会见|会晤|接见|认识|走进|走到|来到|前来|前往|采访|看望|拜访|听取|强调|指出|表示|认为|告诉|宣布|记录|谈到|提到|听到|见到|遇到|找到|接到|收到|受到|看到|问到|指示|根据|按照|由于|其中|包括|还有|分别|任命|判处|授予|呼吁|位于|来自|成立以|会请|负责|陪同|选举|当选|担任|出任|邀请|特邀|欢迎|感谢|祝贺|作为|身为|成为|通过|[一二两三四五六七八九十\\d几各这那][位名]|[日报社网][电讯])',
    'g',
  ),
  pattern(
    '(?:[今昨前明当次同][天日晚晨早](?:[上下中]午|晚上|凌晨|早上)?|[近日]日|日前|随后|此前|最近|近期)(?:在|于|与|同|向|就|由)?',
    'g',
  ),
  pattern('^(?:在|据|按|与|跟|和(?![平田静硕布顺龙政县])|同(?![江德仁心济方安煤])|及(?!时))', 'g'),
];

/** A post that is longer than this has swallowed its sentence. */
const longestPost = 40;

/** 奥地利—中国友好协会: a dash between countries. */
function joinsCountry(view: string, at: number): boolean {
  if (view.charAt(at) !== '—' || view.charAt(at + 1) === '—') return false;
  const before = view.slice(Math.max(0, at - 6), at);
  return isCountryBefore(before, before.length);
}

function runStart(view: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < longestPost) {
    const character = view.charAt(at - 1);
    if ((border.test(character) && !joinsCountry(view, at - 1)) || character === '、') break;
    at -= 1;
  }
  return at;
}

/** Cuts what stands before the post in the same run of characters. */
function trimLeadIn(run: string): number {
  let cut = 0;
  for (const leadIn of leadIns) {
    for (const match of allMatches(run, leadIn)) {
      const next = match.index + match[0].length;
      if (nounAtEnd(run.slice(next)) !== '') cut = Math.max(cut, next);
    }
  }
  return cut;
}

const standsFor = plain('代表');

/** 副县长代表县长: behind another post 代表 is the verb. */
function endsInVerb(run: string): boolean {
  return nounAtEnd(run) === standsFor && nounAtEnd(run.slice(0, -standsFor.length)) !== '';
}

/** The post that ends at this place, or null. */
function postEndingAt(view: string, end: number, floor: number): PostSpan | null {
  const start = runStart(view, end, floor);
  const from = start + (start === floor && joins.test(view.charAt(start)) ? 1 : 0);
  const run = view.slice(from, end);
  if (nounAtEnd(run) === '' || endsInVerb(run)) return null;
  const post = { from: from + trimLeadIn(run), to: end };
  return post.to - post.from >= 2 ? post : null;
}

const joins = pattern('^[和与及同]');

/**
 * All posts of the person whose name begins at `end`, in printed order; none begins before `floor`,
 * where the name before ends.
 */
export function postsBefore(view: string, end: number, floor = 0): PostSpan[] {
  const posts: PostSpan[] = [];
  let at = end;
  if (/\s/u.test(view.charAt(at - 1))) at -= 1;
  for (;;) {
    const post = postEndingAt(view, at, floor);
    // What stands right behind the name before is that one's: 韩露中将、石磊.
    const isOthers = posts.length > 0 && floor > 0 && post?.from === floor;
    if (!post || isOthers) return posts;
    posts.unshift(post);
    const joint = view.charAt(post.from - 1);
    if (joint !== '、' && joint !== '兼') return posts;
    at = post.from - 1;
  }
}

const placePattern = pattern(
  '^((?:[\\p{Script=Han}]{1,6}?(?:省|自治区|市|自治州|州|盟))?[\\p{Script=Han}]{1,8}?(?:省|自治区|市|区|县|旗|州|盟|镇|乡|街道))(?=委|人大|政协|政府|党工委|党委|纪委|监委|管委会|人民|常委)',
);

/** The place with which a post begins: 鹿泉区 of 鹿泉区委副书记; empty if it is only a level. */
function placeOf(post: string): string {
  const place = placePattern.exec(post)?.[1] ?? '';
  return place.length >= 2 ? place : '';
}

/** How many characters of a post say what it is a post of: all before its noun. */
function bodyLength(post: string): number {
  return post.length - nounAtEnd(post).length;
}

const bodyWithoutPlace = pattern(
  '^(?:管委会|党工委|党委|人大|政协|政府|纪委|监委|监察委|人民政府|人大常委会|人武部|组织部|宣传部|统战部|政法委|社会工作部|办公室|法院|检察院)',
);
/** Offices of a party committee, which are named after it: 市委组织部部长. */
const partyOffice = pattern(
  '^(?:组织部|宣传部|统战部|政法委|政法委员会|社会工作部|秘书长|办公厅|办公室|农办|政研室)',
);
const committeePattern = pattern('^[\\p{Script=Han}]{0,10}?[省市区县州旗盟镇乡]委(?!员)');
/** 市纪委, 县政府: a body of which only the level is named. */
const bareLevel = pattern(
  '^[省市区县州旗盟镇乡](?=委|纪委|监委|人大|政协|政府|党委|党工委|人民|领导)',
);

/** The length of the committee that a post begins with: 市委 of 市委常委; else 0. */
function committeeOf(post: string): number {
  return committeePattern.exec(post)?.[0].length ?? 0;
}

const governmentLevel = pattern('^(?:常务副|副|代|代理)?([省市区县州盟旗镇乡])长$');

/** A part of the post before that a post takes over, from its beginning. */
export interface Carried {
  from: number;
  to: number;
}

const party = pattern('^(?:中共|中国共产党)');

const upTo = (to: number): Carried => ({ from: 0, to });

/** A place without the party that stands before it: 海州市 of 中共海州市委书记. */
function placeUpTo(before: string, to: number): Carried {
  const from = party.exec(before)?.[0].length ?? 0;
  return { from: Math.min(from, to), to };
}

/** What a post of a named body takes over: its place, or the level. */
function carriedPlace(post: string, before: string, where: string): Carried | null {
  const level = bareLevel.exec(post)?.[0];
  if (level !== undefined)
    return where.endsWith(level) ? placeUpTo(before, where.length - 1) : upTo(0);
  if (!bodyWithoutPlace.test(post)) return null;
  if (where.length > 0) return placeUpTo(before, where.length);
  return upTo(bareLevel.test(before) ? 1 : Math.max(0, committeeOf(before) - 1));
}

const rank = pattern('^(?:常务副|第一副|执行副|专职副|副|代理|代|执行|名誉|荣誉|第一)');

/** 副局长 and 代局长 are both of the head 局长. */
function headOf(noun: string): string {
  return noun.replace(rank, '');
}

/**
 * How much of the post before it a post takes over: after 鹿泉区委副书记 a bare 区长 is 鹿泉区区长,
 * after 市人大常委会主任 a bare 副主任 is the committee's.
 */
export function carriedLength(post: string, before: string): Carried {
  if (before === '') return upTo(0);
  const noun = nounAtEnd(post);
  const nounBefore = nounAtEnd(before);
  const where = placeOf(before);
  const ofLevel = governmentLevel.exec(post)?.[1];
  if (ofLevel) return placeUpTo(before, where.endsWith(ofLevel) ? where.length : 0);
  const committee = committeeOf(before);
  if (partyOffice.test(post) && committee > 0) return upTo(committee);
  const place = carriedPlace(post, before, where);
  if (place) return place;
  if (noun !== post) return upTo(0);
  const family = postNouns.get(noun);
  const sameFamily = family === postNouns.get(nounBefore);
  if (sameFamily && (family === 'body' || family === 'party')) return upTo(bodyLength(before));
  if (sameFamily && headOf(noun) === headOf(nounBefore)) return upTo(bodyLength(before));
  return upTo(0);
}

const seat = pattern('(?:代表|委员|常委)$');

/** A post that says what it is a post of: 县政协原副主席、离休干部韩露, but not 村长、村民韩露. */
const longerThanNoun = 6;

/**
 * The seats of a delegate whose trade stands before the name: 市人大代表、海州一中教师韩露. `end` is where
 * the name begins.
 */
export function seatsBeforeTrade(view: string, end: number, floor = 0): PostSpan[] {
  const start = runStart(view, end, floor);
  if (view.charAt(start - 1) !== '、') return [];
  const seats = postsBefore(view, start - 1, floor);
  const last = seats.at(-1);
  const post = last ? view.slice(last.from, last.to) : '';
  return seat.test(post) || post.length >= longerThanNoun ? seats : [];
}
