/**
 * Posts before a name.
 *
 * ```text
 * …建设,市政协委员、河北某某科技有限公司总经理徐兰举认为
 *        ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ posts, from right to left
 * ```
 */
import { pattern } from '../../../text/plain.ts';
import { nounAtEnd, postNouns } from '../../tables/posts.ts';

export interface PostSpan {
  from: number;
  to: number;
}

/** What ends a post to its left. */
const border = /[\s,。;:!?…“”‘’'"()《》〈〉【】[\]—·]/u;

/** Levels and bodies with which a post may begin. */
const level =
  '中央|中共|全国|国家|国务院|党|省|市|区|县|州|盟|旗|镇|乡|村|自治区|人大|政协|常务|副|书记|主任|主席|部长|局长|厅长|院长|秘书长';
const place = '[\\p{Script=Han}]{2,6}(?:省|市|区|县|州|镇|乡|村)';

/** Words before a post that are not of it, if what follows them begins a post. */
const leadIns: readonly RegExp[] = [
  pattern(
    `(?:[的了由受]|陪同|会见|会晤|任命|选举|推选|慰问|听取|根据|按照|随同|跟随|接替|以及|由于|其中|包括|担任|出任|曾任|时任|现任|历任|记者|本次|此次|当日|当天|随后|期间|日前|近日|之前|之后|以来|上午|下午)(?=${level}|${place})`,
    'g',
  ),
  pattern(`[在对向给是就](?=${level}|${place})`, 'g'),
  // These also end or begin names of places: 太原, 大同, 泰和.
  pattern(`(?<=^|.{2})[和与及](?=${level})`, 'g'),
  pattern(`^(?:原|前|同|任|为|因|经|兼)(?=${level}|${place})`, 'g'),
];

/** A post that is longer than this has swallowed its sentence. */
const longestPost = 40;

function runStart(view: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestPost) {
    const character = view.charAt(at - 1);
    if (border.test(character) || character === '、') break;
    at -= 1;
  }
  return at;
}

/** Cuts what stands before the post in the same run of characters. */
function trimLeadIn(run: string): number {
  let cut = 0;
  for (const leadIn of leadIns) {
    for (const match of run.matchAll(leadIn)) {
      const next = match.index + match[0].length;
      if (nounAtEnd(run.slice(next)) !== '') cut = Math.max(cut, next);
    }
  }
  return cut;
}

/** The post that ends at this place, or null. */
function postEndingAt(view: string, end: number): PostSpan | null {
  const from = runStart(view, end);
  const run = view.slice(from, end);
  if (nounAtEnd(run) === '') return null;
  const post = { from: from + trimLeadIn(run), to: end };
  return post.to - post.from >= 2 ? post : null;
}

/** All posts of the person whose name begins at `end`, in printed order. */
export function postsBefore(view: string, end: number): PostSpan[] {
  const posts: PostSpan[] = [];
  let at = end;
  if (/\s/u.test(view.charAt(at - 1))) at -= 1;
  for (;;) {
    const post = postEndingAt(view, at);
    if (!post) return posts;
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
  '^(?:管委会|党工委|党委|人大|政协|政府|纪委|监委|人民政府|人大常委会|组织部|宣传部|统战部|政法委|办公室)',
);
/** Offices of a party committee, which are named after it: 市委组织部部长. */
const partyOffice = pattern(
  '^(?:组织部|宣传部|统战部|政法委|政法委员会|社会工作部|秘书长|办公厅|办公室)',
);
const committeePattern = pattern('^[\\p{Script=Han}]{0,10}?[省市区县州旗盟镇乡]委(?!员)');

/** The length of the committee that a post begins with: 市委 of 市委常委; else 0. */
function committeeOf(post: string): number {
  return committeePattern.exec(post)?.[0].length ?? 0;
}

const governmentLevel = pattern('^(?:常务副|副|代)?([省市区县州盟旗镇乡])长$');

/**
 * How much of the post before it a post takes over: after 鹿泉区委副书记 a bare 区长 is 鹿泉区区长,
 * after 市人大常委会主任 a bare 副主任 is the committee's. A number of characters, from the beginning.
 */
export function carriedLength(post: string, before: string): number {
  const noun = nounAtEnd(post);
  const nounBefore = nounAtEnd(before);
  const where = placeOf(before);
  const ofLevel = governmentLevel.exec(post)?.[1];
  if (ofLevel) return where.endsWith(ofLevel) ? where.length : 0;
  const committee = committeeOf(before);
  if (partyOffice.test(post) && committee > 0) return committee;
  if (bodyWithoutPlace.test(post)) return where.length || Math.max(0, committee - 1);
  if (noun !== post) return 0;
  const family = postNouns.get(noun);
  const sameFamily = family === postNouns.get(nounBefore);
  if (sameFamily && (family === 'body' || family === 'party')) return bodyLength(before);
  if (sameFamily && noun.slice(-2) === nounBefore.slice(-2)) return bodyLength(before);
  return 0;
}
