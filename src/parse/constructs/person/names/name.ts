/**
 * Names: how long is the name that begins here?
 *
 * No rule decides alone: surname, given characters, what follows and where it stands are weighed,
 * and the best length counts if the sum is enough.
 *
 * ```text
 * 副市长詹鹏通报…    市委书记管云天通报…    主任安全生产…
 *       ^^^^               ^^^^^^             no name: a word
 * ```
 */
import { characterSet, setsOf } from '../../../../text/character-sets.ts';
import { pattern } from '../../../../text/plain.ts';
import { rightWeight } from '../../../tables/after-names.ts';
import { countryLength } from '../../../tables/foreign-names.ts';
import { givenWeight } from '../../../tables/given-names.ts';
import { isAmbiguousName, wordWeight } from '../../../tables/not-names.ts';
import { beginsWithNoun, nounAtEnd } from '../../../tables/posts.ts';
import { surnameOpenings, surnameWeight } from '../../../tables/surnames.ts';

/** Names that are known before a text is read, in the plain view, without padding. */
export interface KnownNames {
  /** The length of the longest one of two to four characters that stands at this place, or 0. */
  lengthAt: (view: string, at: number) => number;
  /** Told of every place where a name was sought, and how long it was found. */
  sought?: (at: number, length: number) => void;
}

export const nobody: KnownNames = { lengthAt: () => 0 };

/** What the place says, before the name is looked at. */
export const grounds = {
  /** After a post that is nothing else: 市长, 书记. */
  post: 1.5,
  /** After a noun that is often a word of its own: 代表, 成员. */
  weakPost: 0,
  /** Among names: 、 before it, and a name before that. */
  list: 1.7,
  /** Before a title, which shows less than a verb does. */
  titled: -1.6,
} as const;

/** Weights must sum up to this. */
const enough = 1.2;
const surnameSets = characterSet([...surnameOpenings].join(''));
const glyph = '□';
const bracketNote = pattern('^[(][\\p{Script=Han},、]{1,8}[)]');
const han = /^[\p{Script=Han}□]+$/u;
const padded = /^(\p{Script=Han})\s(\p{Script=Han})(?!\p{Script=Han}{0,1}\s\p{Script=Han}\s)/u;
/** 李女士, 王先生, 张师傅: polite words for people who hold no post. */
const politeness = pattern(
  '^(?:女士|先生|小姐|师傅|老师|大爷|大妈|大叔|大姐|阿姨|老汉|老人|医生|某|氏|同学)',
);

/** 何光致欢迎词: the verb is no part of the name. */
const toAddress = pattern('^致(?:辞|词|欢|开|闭|答|贺|谢)');

/** 任组长, 陈主任: what follows the surname is a post. */
const isPost = (given: string): boolean => given.length === 2 && nounAtEnd(given) === given;

function givenSum(given: string): number {
  let sum = 0;
  for (const character of given) sum += character === glyph ? 0.4 : givenWeight(character);
  // A name of one given character has less to show.
  return given.length === 1 ? sum - 0.3 : sum;
}

/** 江余素娥: the husband's surname, her own, two given characters; both must be common. */
function marriedWeight(name: string): number | null {
  const [husband, own] = [name.slice(0, 1), name.slice(1, 2)].map(surnameWeight);
  if (surnameWeight(name.slice(0, 2)) !== null || husband == null || own == null) return null;
  return Math.min(husband, own) - 0.5;
}

/** 農復會主任委員: a body of two to four characters, and who leads it. */
const bodyBeforeNoun = pattern('[会部局厅署委]');

const opensBody = (view: string, at: number): boolean =>
  [2, 3, 4].some(
    (length) =>
      bodyBeforeNoun.test(view.charAt(at + length - 1)) && beginsWithNoun(view, at + length),
  );

/** The weight of a candidate of this length, its place left out; null if it cannot be a name. */
function nameWeight(view: string, at: number, length: number): number | null {
  const name = view.slice(at, at + length);
  if (name.length !== length) return null;
  const married = length === 4 ? marriedWeight(name) : null;
  const surname = married === null && surnameWeight(name.slice(0, 2)) === null ? 1 : 2;
  const given = name.slice(surname);
  if (given.length < 1 || given.length > 2 || !han.test(name) || isPost(given)) return null;
  const weight = married ?? surnameWeight(name.slice(0, surname));
  if (weight === null || politeness.test(view.slice(at + 1, at + 4))) return null;
  if (toAddress.test(view.slice(at + length - 1, at + length + 1))) return null;
  const own = isAmbiguousName(name) ? Math.max(1.2, givenSum(given)) : givenSum(given);
  return weight + own + wordWeight(name) + edge(view, at + length);
}

/** What follows: a note in brackets is behind a name what a comma is. */
function edge(view: string, end: number): number {
  const rest = view.slice(end, end + 12);
  return bracketNote.test(rest) ? 2 : rightWeight(rest);
}

/** A name of two characters set as wide as one of three: 王　强. */
function paddedLength(view: string, at: number): number {
  const match = padded.exec(view.slice(at, at + 6));
  if (!match?.[1] || (surnameWeight(match[1]) ?? -1) < 0) return 0;
  return edge(view, at + 3) > 0 ? 3 : 0;
}

/**
 * The length of the name at this place, or 0; `ground` is what the place says. A known name wins.
 */
export function nameLengthAt(view: string, at: number, { known, ground }: Sought): number {
  const length = known.lengthAt(view, at) || likelyLength(view, at, ground);
  known.sought?.(at, length);
  return length;
}

function likelyLength(view: string, at: number, ground: number): number {
  if ((setsOf(view.charCodeAt(at)) & surnameSets) === 0) return 0;
  let best = 0;
  let most = enough - ground;
  for (let length = 4; length >= 2; length -= 1) {
    const weight = nameWeight(view, at, length);
    if (weight === null || weight < most) continue;
    best = length;
    most = weight;
  }
  // 斯里兰卡总理, 農復會主任委員: the country or the body is longer than the name would be.
  if (best > 0 && (countryLength(view, at) > best || opensBody(view, at))) return 0;
  return best || paddedLength(view, at);
}

export interface Sought {
  known: KnownNames;
  ground: number;
}
