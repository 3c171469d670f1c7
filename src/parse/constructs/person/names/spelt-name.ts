/**
 * Names without a Chinese surname: of other countries, and of peoples whose names are spelt.
 *
 * ```text
 * 俄罗斯外长普里马科夫和…    自治区主席努尔·白克力主持…    副县长扎西多吉介绍…    日本首相安倍晋三在…
 *           ^^^^^^^^^^               ^^^^^^^^^^^               ^^^^^^^^               ^^^^^^^^
 * ```
 */
import { isHan } from '../../../../text/characters.ts';
import { pattern, plain } from '../../../../text/plain.ts';
import { Words } from '../../../../text/words.ts';
import { markAfterName, rightWeight, wordAfterName } from '../../../tables/after-names.ts';
import {
  countryLength,
  foreignPosts,
  holdsCountry,
  isCountryBefore,
  japaneseSurnames,
  mongolianParts,
  tibetanParts,
  transliterated,
} from '../../../tables/foreign-names.ts';
import { isWordNotName, wordWeight } from '../../../tables/not-names.ts';
import { nounAtEnd } from '../../../tables/posts.ts';

/** A name spelt without a dot has so many characters, at most. */
const longestPlain = 8;
const longestPart = 7;
/** Characters that names of Xinjiang are spelt with beside those of other countries. */
const spelt: ReadonlySet<string> = new Set(
  plain('川猜买提吐逊合不都木甫玉铁吾牙生力江山则孜孙汗卡巴尔依拉乎'),
);

const yearInName = plain('年科');

/** How many characters from here on are syllables of spelt names. */
function runLength(view: string, at: number, { longest, dotted }: Run): number {
  let length = 0;
  while (length < longest) {
    const character = view.charAt(at + length);
    const isOne = transliterated.has(character) || (dotted && spelt.has(character));
    // 阿克谢年科: a syllable nowhere else.
    if (!isOne && !(length > 0 && view.startsWith(yearInName, at + length))) break;
    length += 1;
  }
  return length;
}

interface Run {
  longest: number;
  /** The name has a dot, so it is spelt, whatever its syllables. */
  dotted: boolean;
}

const part: Run = { longest: longestPart, dotted: true };
const whole: Run = { longest: longestPlain, dotted: false };

/** Of the ends that a run of syllables allows, the one that is followed by what follows names. */
function bestEnd(view: string, at: number, lengths: { least: number; most: number }): number {
  const { least, most } = lengths;
  let second = 0;
  for (let length = least; length <= most; length += 1) {
    const rest = view.slice(at + length, at + length + 8);
    if (markAfterName(rest) || wordAfterName(rest)) return length;
    if (rightWeight(rest) > 0) second = length;
  }
  return second || most;
}

const joint = /^(?:[·.]|[—-](?![—-]))/u;

/** All parts of a dotted name but its last; a letter may stand for one. */
const dottedParts =
  /(?:\p{Script=Han}{1,8}|[A-Z]\.?)(?:·(?:\p{Script=Han}{1,8}|[A-Z]\.?))*·(?=\p{Script=Han})/uy;
/** So many of the characters of a dotted name are syllables. */
const syllables = 0.6;

const isSyllable = (character: string): boolean =>
  transliterated.has(character) || spelt.has(character);

/** Where the last part of a dotted name ends: its syllables are weighed against what follows. */
function lastPartLength(view: string, at: number): number {
  let best = { length: 0, weight: -4 };
  let own = 0;
  for (let length = 1; length <= longestPart; length += 1) {
    const character = view.charAt(at + length - 1);
    if (!isHan(character) || isWordNotName(`·${character}`)) break;
    own += isSyllable(character) ? 0.5 : -2;
    const weight = own + rightWeight(view.slice(at + length, at + length + 8));
    if (weight > best.weight) best = { length, weight };
  }
  return best.length;
}

/** 副主席穆罕默德·: a post stands before the name. */
function holdsPost(parts: string): boolean {
  for (let end = 2; end <= parts.indexOf('·'); end += 1) {
    if (nounAtEnd(parts, end) !== '') return true;
  }
  return false;
}

/** 卡迈勒·哈拉齐, 乔治·W·布什: after a post a dot shows a name, whatever its syllables. */
function dottedLength(view: string, at: number): number {
  dottedParts.lastIndex = at;
  const parts = dottedParts.exec(view)?.[0] ?? '';
  const spoken = [...parts].filter((character) => isHan(character));
  if (spoken.filter(isSyllable).length < syllables * spoken.length || parts === '') return 0;
  if (holdsPost(parts)) return 0;
  const last = lastPartLength(view, at + parts.length);
  return last === 0 ? 0 : parts.length + last;
}

/** 约翰—肯尼迪: parts joined by other marks. */
function joinedLength(view: string, at: number): number {
  let length = runLength(view, at, part);
  if (length === 0 || !joint.test(view.slice(at + length, at + length + 2))) return 0;
  for (;;) {
    const next = at + length + 1;
    const run = runLength(view, next, part);
    if (run === 0) return 0;
    if (joint.test(view.slice(next + run, next + run + 2))) length += 1 + run;
    else return length + 1 + bestEnd(view, next, { least: 1, most: run });
  }
}

const mongolian = new Words(mongolianParts);

/** 巴音朝鲁, 那顺孟和, 其其格: parts of Mongolian names. */
function mongolianLength(view: string, at: number): number {
  let length = mongolian.lengthAt(view, at);
  if (length === 0) return 0;
  length += mongolian.lengthAt(view, at + length);
  return length >= 3 ? length : 0;
}

/** 扎西多吉, 拉毛卓玛; 旺久 alone where a name must end. */
function tibetanLength(view: string, at: number): number {
  if (!tibetanParts.has(view.slice(at, at + 2))) return 0;
  if (tibetanParts.has(view.slice(at + 2, at + 4))) return 4;
  return rightWeight(view.slice(at + 2, at + 10)) > 0 ? 2 : 0;
}

/** 安倍晋三, 谷口: a family name, and what follows it up to a mark or a verb. */
function japaneseLength(view: string, at: number): number {
  if (!japaneseSurnames.has(view.slice(at, at + 2))) return 0;
  let best = { length: 0, weight: 0 };
  for (const length of [4, 5, 3, 2]) {
    const weight = rightWeight(view.slice(at + length, at + length + 8));
    const name = view.slice(at, at + length);
    const isSure = isHan(name) && !isWordNotName(name) && !wordAfterName(name.slice(-2));
    if (isSure && weight > best.weight) best = { length, weight };
  }
  return best.length;
}

/** True if what begins here is a country: 加纳总统, but 加纳奥 is somebody. */
function isCountry(view: string, at: number, run: number): boolean {
  const length = countryLength(view, at);
  if (length < 2) return false;
  return run <= length || rightWeight(view.slice(at + run, at + run + 8)) < 2;
}

const isForeignPost = (post: string): boolean =>
  holdsCountry(post) || foreignPosts.some((one) => post.includes(one));

/** Of countries whose names have a Chinese surname. */
const chineseNamed = pattern('韩|朝鲜|越南|新加坡|马来西亚|泰国|菲律宾|日');

export function hasChineseNames(post: string): boolean {
  return chineseNamed.test(post);
}

/** True if a post is one of another country: 美国总统, 欧盟委员会主席. */
export function isForeign(post: string): boolean {
  return isForeignPost(post) || countryLength(post, 0) > 0;
}

/** A run of so many syllables is a name, whatever follows it. */
const longRun = 4;

/** Without a country's name before it, a spelt name is long, and followed by what follows names. */
function looseLength(view: string, at: number): number {
  const run = runLength(view, at, whole);
  if (run < 3 || wordWeight(view.slice(at, at + 3)) < 0) return 0;
  if (isCountry(view, at, run)) return 0;
  const length = bestEnd(view, at, { least: 3, most: run });
  const ends = rightWeight(view.slice(at + length, at + length + 8)) > 0;
  return ends || (length === run && run >= longRun && run < longestPlain) ? length : 0;
}

/** The length of a spelt name right after a post, or 0. `abroad`: the post is of another country. */
export function speltNameLength(view: string, at: number, abroad: boolean): number {
  const dotted = dottedLength(view, at) || joinedLength(view, at);
  if (dotted > 0) return dotted;
  const known = Math.max(mongolianLength(view, at), tibetanLength(view, at));
  if (known > 0) return known;
  if (!abroad) return looseLength(view, at);
  if (wordWeight(view.slice(at, at + 3)) < 0) return 0;
  const japanese = japaneseLength(view, at);
  if (japanese > 0) return japanese;
  const run = runLength(view, at, whole);
  if (isCountry(view, at, run)) return 0;
  return run >= 2 ? bestEnd(view, at, { least: 2, most: run }) : 0;
}

const thanks = plain('感谢');
/** 因克林顿总统的邀请: the word is a syllable as well. */
const because = pattern('^因.{2}');

/** The beginning of the run of syllables that ends here, a country's name before it left out. */
export function speltNameStart(view: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < longestPlain && transliterated.has(view.charAt(from - 1)))
    from -= 1;
  if (because.test(view.slice(from, to)) || view.startsWith(thanks, from - 1)) from += 1;
  for (let end = to; end > from; end -= 1) {
    if (isCountryBefore(view, end)) return end;
  }
  return from;
}
