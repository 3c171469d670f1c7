/**
 * Names after posts and group labels, one or a list.
 *
 * ```text
 * 市人大常委会主任韩露主持会议,副主任石磊、欧阳青,秘书长郝鸣在主席台就座。
 * ^^^^^^^^^^^^^^^^ ^^^^           ^^^^^^ ^^^^  ^^^^^^ one post, a list; 副主任 is the committee's
 * ```
 */
import { characterSet, setsOf } from '../../../../text/character-sets.ts';
import { pattern } from '../../../../text/plain.ts';
import { Words } from '../../../../text/words.ts';
import type { Post } from '../../../records/index.ts';
import { rightWeight } from '../../../tables/after-names.ts';
import {
  groupLabels,
  nounAtEnd,
  occupations,
  postNouns,
  weakNouns,
} from '../../../tables/posts.ts';
import { type NamePlace, namesFrom } from '../names/list.ts';
import { grounds, type KnownNames, nameLengthAt } from '../names/name.ts';
import { opensName } from '../names/opens-name.ts';
import { hasChineseNames, isForeign, speltNameLength } from '../names/spelt-name.ts';
import { carriedLength, postsBefore, seatsBeforeTrade } from '../post.ts';
import { groupLength } from './group-label.ts';
import { type Mention, mentionAt, type NamedText } from './mention.ts';

/** The last two characters of posts and labels: behind them a name may begin. */
const endings = new Set(
  [...postNouns.keys(), ...groupLabels, ...occupations].map((noun) => noun.slice(-2)),
);
/** The last characters of all of them. */
const lastOfPosts = Array.from(endings, (ending) => ending.slice(-1)).join('');
export const postSet = characterSet(lastOfPosts);
/** 成员国, 代表团, 主席台: the noun goes on, and no name begins. */
const goesOn = pattern('^(?:国|团|台|程师|会|办|府|级|制|们|单位|大会|以上|以下|候选|人选|家属)');
/** 上海市长宁区: 长 after a level begins the name of a place. */
const longPlace = pattern(
  '^[省市区县州镇乡村]长(?:[宁安春沙治江城乐兴海白葛垣丰顺阳汀泰岛清寿武岭][区市县街路大镇乡桥流三中沿上下两以经水航干禁口北南西东火集会理])',
);
/** 全市长期, 会议长达三小时: 长 begins the next word. */
const longWord = pattern('^长(?:[期远久年短跑假辈]|途|达[\\d一二两三四五六七八九十百数几半])');
/** Who lived in another age is no official of the paper's day. */
const historical = pattern(
  '(?:[清明宋元唐汉晋隋秦](?:朝|代|末|初)|民国|国民党|红军|方面军|八路军|新四军|抗联|游击队|开国|烈士|革命先|伪|太平天国|北洋)',
);

/** The last post printed in the sentence, for posts that take its body over. */
interface Carry {
  view: string;
  raw: string;
}

const trades = new Words(occupations);

/** True if what a delegate is by trade ends here, and no post does. */
function endsInTrade(view: string, at: number): boolean {
  return nounAtEnd(view, at) === '' && trades.lengthBefore(view, at) > 0;
}

interface Found {
  carry: Carry;
  known: KnownNames;
  /** Where the name before ends: no post begins before it. */
  done: number;
}

/** What stands before the names: a label of a group, or posts. */
interface Opening {
  posts: Post[];
  start: number;
  /** The last post, in the plain view. */
  last: string;
}

function readPosts(
  text: NamedText,
  at: number,
  { carry, done }: Omit<Found, 'known'>,
): Opening | null {
  const spans = endsInTrade(text.view, at)
    ? seatsBeforeTrade(text.view, at, done)
    : postsBefore(text.view, at, done);
  let last = '';
  const posts = spans.map(({ from, to }) => {
    const view = text.view.slice(from, to);
    const raw = text.raw.slice(from, to);
    const { from: first, to: end } = carriedLength(view, carry.view);
    const full = carry.raw.slice(first, end) + raw;
    carry.raw = full;
    carry.view = carry.view.slice(first, end) + view;
    last = view;
    return { text: raw, full };
  });
  const [first] = spans;
  return first ? { posts, start: first.from, last } : null;
}

function readGroup({ view, raw }: NamedText, at: number): Opening | null {
  const length = groupLength(view, at);
  if (length === 0) return null;
  const label = raw.slice(at - length, at);
  const last = view.slice(at - length, at);
  return { posts: [{ text: label, full: label }], start: at - length, last };
}

/** What is known of the place where names begin. */
interface Before {
  /** The last post, or the label. */
  last: string;
  /** The post before it in the sentence was of another country: 法国总统希拉克和总理若斯潘. */
  carriedAbroad: boolean;
  known: KnownNames;
}

/** So many syllables are no Chinese name, if what follows says nothing. */
const longSpelt = 4;

/** The length of the name right after a post; spelt names are believed abroad, or with a dot. */
function firstLength(view: string, at: number, { last, carriedAbroad, known }: Before): number {
  const abroad = isForeign(last);
  const ground = weakNouns.has(nounAtEnd(last)) ? grounds.weakPost : grounds.post;
  const lessSure = abroad && !hasChineseNames(last) ? 1 : 0;
  const chinese = nameLengthAt(view, at, { known, ground: ground - lessSure });
  const spelt = speltNameLength(view, at, abroad || carriedAbroad);
  if (chinese === 0 || spelt === 0) return chinese || spelt;
  const fits = (length: number) => rightWeight(view.slice(at + length, at + length + 8));
  const longer = spelt >= longSpelt ? 0 : 0.1;
  return fits(spelt) >= fits(chinese) + longer ? spelt : chinese;
}

/** The names that begin behind a post or a label. */
function namesAt(view: string, at: number, before: Before): NamePlace[] {
  const first = firstLength(view, at, before);
  const { known, last, carriedAbroad } = before;
  const abroad = isForeign(last) || carriedAbroad;
  // 市领导 韩露 石磊: of a group the names may have nothing but space between them.
  const spaced = postNouns.get(nounAtEnd(last)) === undefined;
  return first === 0
    ? []
    : namesFrom(view, { from: at, to: at + first }, { known, abroad, spaced });
}

function addList(text: NamedText, at: number, found: Found): Mention[] {
  const { carry, known, done } = found;
  const likely =
    nameLengthAt(text.view, at, { known, ground: grounds.post }) ||
    speltNameLength(text.view, at, true);
  if (likely === 0) return [];
  const group = readGroup(text, at);
  const carried = { ...carry };
  const opening = group ?? readPosts(text, at, { carry: carried, done });
  if (!opening || historical.test(opening.last)) return [];
  const carriedAbroad = group === null && isForeign(carry.view);
  const names = namesAt(text.view, at, { last: opening.last, carriedAbroad, known });
  if (names.length === 0) return [];
  const { posts, start } = opening;
  Object.assign(carry, carried);
  const last = posts.at(-1);
  if (!last) return [];
  return names.map((place, index) =>
    mentionAt(text, place, {
      start,
      posts: index === 0 ? posts : [last],
      list:
        names.length > 1 ? { label: last.text, position: index + 1, length: names.length } : null,
    }),
  );
}

/** 川·立派: a name with a dot may begin with any character. */
const dotted = /^\p{Script=Han}{1,6}·/u;

/** Where a name may begin: behind the nouns of posts and the labels of groups. */
function placesAfterPosts(view: string): number[] {
  const places: number[] = [];
  for (let end = 2; end < view.length; end += 1) {
    const next = view.charCodeAt(end);
    const space = next === 0x20 ? 1 : 0;
    if ((setsOf(view.charCodeAt(end - 1)) & postSet) === 0) continue;
    if (!endings.has(view.slice(end - 2, end))) continue;
    const opens = opensName(space === 0 ? next : view.charCodeAt(end + 1));
    if (!opens && !dotted.test(view.slice(end + space, end + space + 8))) continue;
    if (space === 0 && goesOn.test(view.slice(end, end + 2))) continue;
    if (longPlace.test(view.slice(end - 2, end + 3))) continue;
    if (longWord.test(view.slice(end - 1, end + 3))) continue;
    // 秘书长 begins with another noun: the name is behind it.
    if (nounAtEnd(view, end + 1) !== '') continue;
    const shown =
      nounAtEnd(view, end) !== '' || groupLength(view, end) > 0 || endsInTrade(view, end);
    if (shown) places.push(end + space);
  }
  return places;
}

/** 副主席石磊、郝鸣参加: at the beginning of a sentence a bare deputy is of the body spoken of before. */
const opensWithDeputy = (view: string): boolean =>
  /^副|^秘书长$/u.test(view) && nounAtEnd(view) === view.trimEnd();

/** Everybody who is named after a post or a label. */
export function namedAfterPosts(text: NamedText, known: KnownNames): Mention[] {
  const mentions: Mention[] = [];
  const carry: Carry = { view: '', raw: '' };
  let done = 0;
  let seen = 0;
  for (const at of placesAfterPosts(text.view)) {
    if (at < done) continue;
    const stop = text.view.slice(seen, at).lastIndexOf('。');
    if (stop >= 0 && !opensWithDeputy(text.view.slice(seen + stop + 1, at))) {
      Object.assign(carry, { view: '', raw: '' });
    }
    seen = at;
    const list = addList(text, at, { carry, known, done });
    mentions.push(...list);
    done = list.at(-1)?.to ?? done;
  }
  return mentions;
}
