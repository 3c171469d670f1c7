/**
 * Names without a Chinese surname: of other countries, and of peoples whose names are spelt.
 *
 * ```text
 * 俄罗斯外长普里马科夫和…    自治区主席努尔·白克力主持…    副县长扎西多吉介绍…    日本首相安倍晋三在…
 *           ^^^^^^^^^^               ^^^^^^^^^^^               ^^^^^^^^               ^^^^^^^^
 * ```
 */
import { isHan } from '../../../../text/characters.ts';
import { plain } from '../../../../text/plain.ts';
import { markAfterName, rightWeight, wordAfterName } from '../../../tables/after-names.ts';
import {
  countries,
  foreignPosts,
  japaneseSurnames,
  mongolianParts,
  tibetanParts,
  transliterated,
} from '../../../tables/foreign-names.ts';
import { wordWeight } from '../../../tables/not-names.ts';

/** A name spelt without a dot has so many characters, at most. */
const longestPlain = 8;
const longestPart = 7;
/** Characters that names of Xinjiang are spelt with beside those of other countries. */
const spelt: ReadonlySet<string> = new Set(
  plain('买提吐逊合不都木甫玉铁吾牙生力江山则孜孙汗卡巴尔依拉乎'),
);

/** How many characters from here on are syllables of spelt names. */
function runLength(view: string, at: number, { longest, dotted }: Run): number {
  let length = 0;
  while (length < longest) {
    const character = view.charAt(at + length);
    if (!transliterated.has(character) && !(dotted && spelt.has(character))) break;
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

/** 努尔·白克力, 约翰·肯尼迪: parts joined by dots. */
function dottedLength(view: string, at: number): number {
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

function partLength(view: string, at: number): number {
  const mongolian = mongolianParts.filter((part) => view.startsWith(part, at));
  return Math.max(0, ...mongolian.map(({ length }) => length));
}

/** 巴音朝鲁, 那顺孟和, 其其格: parts of Mongolian names. */
function mongolianLength(view: string, at: number): number {
  let length = partLength(view, at);
  if (length === 0) return 0;
  length += partLength(view, at + length);
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
    if (isHan(name) && weight > best.weight) best = { length, weight };
  }
  return best.length;
}

const countrySet = new Set(countries);
const longestCountry = Math.max(...countries.map(({ length }) => length));

/** True if a country's name of at least so many characters stands at this place. */
function countryAt(view: string, at: number, least: number): boolean {
  for (let length = least; length <= longestCountry; length += 1) {
    if (countrySet.has(view.slice(at, at + length))) return true;
  }
  return false;
}

const isForeignPost = (post: string): boolean =>
  foreignPosts.some((one) => post.includes(one)) ||
  countries.some((country) => country.length > 1 && post.includes(country));

/** True if a post is one of another country: 美国总统, 欧盟委员会主席. */
export function isForeign(post: string): boolean {
  return isForeignPost(post) || countryAt(post, 0, 1);
}

/** Without a country's name before it, a spelt name is long, and followed by what follows names. */
function looseLength(view: string, at: number): number {
  const run = runLength(view, at, whole);
  if (run < 3 || wordWeight(view.slice(at, at + 3)) < 0) return 0;
  if (countryAt(view, at, 1)) return 0;
  const length = bestEnd(view, at, { least: 3, most: run });
  return rightWeight(view.slice(at + length, at + length + 8)) > 0 ? length : 0;
}

/** The length of a spelt name right after a post, or 0. `abroad`: the post is of another country. */
export function speltNameLength(view: string, at: number, abroad: boolean): number {
  const dotted = dottedLength(view, at);
  if (dotted > 0) return dotted;
  const known = Math.max(mongolianLength(view, at), tibetanLength(view, at));
  if (known > 0) return known;
  if (!abroad) return looseLength(view, at);
  if (countryAt(view, at, 2)) return 0;
  const japanese = japaneseLength(view, at);
  if (japanese > 0) return japanese;
  const run = runLength(view, at, whole);
  return run >= 2 ? bestEnd(view, at, { least: 2, most: run }) : 0;
}
