/**
 * Bylines: who signs, in which role, for which outlet.
 *
 * ```text
 * 海州日报记者 韩露 石磊 通讯员 王　强
 * ^^^^^^^^            outlet
 *     ^^^^          ^^^^^^ roles hold for the names that follow
 *          ^^^^^^^^^       ^^^^^ padded two-character name
 * ```
 */
import { withoutSpace } from '../../text/characters.ts';
import { pattern, plain } from '../../text/plain.ts';
import type { Byline, BylineRole } from '../records/index.ts';
import { bylineTail, outletEnd, roleForms, selfNames } from '../tables/bylines.ts';
import { isWordNotName } from '../tables/not-names.ts';
import { nounAtEnd } from '../tables/posts.ts';
import { surnameLength } from '../tables/surnames.ts';

const roleAlternatives = roleForms.map(([form]) => form).join('|');
const roleOf = new Map(roleForms.map(([form, role]) => [plain(form), role]));
const self = selfNames.join('|');
const rolePattern = pattern(`(?:驻\\p{Script=Han}{1,5}?)?(${roleAlternatives})`, 'y');
const outletPattern = pattern(
  `((?:${self})|[\\p{Script=Han}A-Za-z0-9]{1,12}?(?:${outletEnd}))\\s*(?=(?:驻\\p{Script=Han}{1,5}?)?(?:${roleAlternatives}))`,
  'y',
);
const nextRole = pattern(`(?:${self}|(?:驻\\p{Script=Han}{1,5}?)?(?:${roleAlternatives}))`);
const separators = /[\s、,;/|:]+/uy;
const nameRun = /\p{Script=Han}+(?:·\p{Script=Han}+)*/uy;

interface State {
  /** Plain view and source text, equal in length. */
  view: string;
  raw: string;
  at: number;
  role: BylineRole;
  outlet: string | null;
  /** A role or outlet was read. */
  signed: boolean;
  bylines: Byline[];
}

/**
 * Splits names that run together: every part begins with a surname and has its usual length. `dead`
 * are places from which there is no way to the end.
 */
export function splitNames(view: string, at = 0, dead = new Set<number>()): number[] | null {
  if (at === view.length) return [];
  const surname = dead.has(at) ? 0 : surnameLength(view.slice(at, at + 2));
  for (const given of surname === 0 ? [] : [2, 1]) {
    const to = at + surname + given;
    if (to > view.length || isWordNotName(view.slice(at, to))) continue;
    const rest = splitNames(view, to, dead);
    if (rest) return [to - at, ...rest];
  }
  dead.add(at);
  return null;
}

function runLengths(run: string): number[] | null {
  if (run.includes('·')) return [run.length];
  if (run.length <= 3) {
    return surnameLength(run) > 0 || !isWordNotName(run) ? [run.length] : null;
  }
  const split = splitNames(run);
  if (split) return split;
  return null;
}

function match(expression: RegExp, state: State): RegExpExecArray | null {
  expression.lastIndex = state.at;
  return expression.exec(state.view);
}

/** 王 强, 王 铁 柱: names set as wide as longer ones. Two of two characters are not one of three. */
const paddedTwo = /^(\p{Script=Han})\s+(\p{Script=Han})(?!\p{Script=Han})/u;
const paddedThree =
  /^(\p{Script=Han})\s+(\p{Script=Han})\s+\p{Script=Han}(?!\p{Script=Han}|\s+\p{Script=Han}(?!\p{Script=Han}))/u;

/** A padded name: two single characters with white space between them. */
function readPadded(state: State): boolean {
  const rest = state.view.slice(state.at);
  const padded = paddedThree.exec(rest) ?? paddedTwo.exec(rest);
  if (!padded || surnameLength(padded[1] ?? '') === 0) return false;
  const text = state.raw.slice(state.at, state.at + padded[0].length);
  state.bylines.push({ name: withoutSpace(text), role: state.role, outlet: state.outlet });
  state.at += padded[0].length;
  return true;
}

function readNames(state: State): boolean {
  if (readPadded(state)) return true;
  const run = match(nameRun, state)?.[0];
  if (!run) return false;
  const role = nextRole.exec(run)?.index ?? run.length;
  const lengths = runLengths(run.slice(0, role));
  if (role === 0 || !lengths) return false;
  for (const length of lengths) {
    const name = state.raw.slice(state.at, state.at + length);
    if (length < 2) return false;
    state.bylines.push({ name, role: state.role, outlet: state.outlet });
    state.at += length;
  }
  return true;
}

/** 海州日报记者 韩露 通讯员 石磊: who is not on its staff does not take the outlet over. */
const ofNoOutlet: ReadonlySet<BylineRole> = new Set(['通讯员', '实习生', '作者']);

function readRole(state: State): boolean {
  const outlet = match(outletPattern, state);
  if (outlet) {
    const text = state.raw.slice(state.at, state.at + (outlet[1]?.length ?? 0));
    state.outlet = selfNames.some((name) => plain(name) === outlet[1]) ? null : text;
    state.at += outlet[0].length;
  }
  const role = match(rolePattern, state);
  if (!role) return false;
  state.role = roleOf.get(role[1] ?? '') ?? '记者';
  if (!outlet && ofNoOutlet.has(state.role)) state.outlet = null;
  state.at += role[0].length;
  state.signed = true;
  return true;
}

/** 文/图: the author took the pictures too. */
const picture = pattern('文.*图|图.*文|文并摄');

function readTail(state: State): boolean {
  const tail = bylineTail.exec(state.view.slice(state.at))?.[0];
  if (!tail || state.bylines.length === 0) return false;
  state.at += tail.length;
  state.signed = true;
  if (tail.includes(plain('摄影报道')) || picture.test(tail)) {
    for (const byline of state.bylines) {
      if (byline.role === '作者' || !picture.test(tail)) byline.role = '摄影报道';
    }
  }
  return true;
}

/** 海州市林业局局长 韩露: a post, a space, a name. */
const postAndName = /^(\p{Script=Han}{4,24})\s+(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})$/u;

/** The one who signs with a post, or null. */
function readPostAndName({ view, raw }: BylineText): Byline[] | null {
  const match = postAndName.exec(view.trim());
  if (!match?.[1] || !match[2] || nounAtEnd(match[1]) === '') return null;
  const name = withoutSpace(match[2]);
  if (name.length > 4 || surnameLength(name) === 0) return null;
  const at = raw.trim().length - match[2].length;
  return [{ name: withoutSpace(raw.trim().slice(at)), role: '作者', outlet: null }];
}

export interface BylineText {
  view: string;
  raw: string;
}

/**
 * Reads a whole text as bylines. Null if anything else stands in it, or if it is bare names and
 * `bare` is not allowed.
 */
export function readBylines({ view, raw }: BylineText, bare = false): Byline[] | null {
  if (view.length > 160) return null;
  const official = bare ? readPostAndName({ view, raw }) : null;
  if (official) return official;
  const state: State = { view, raw, at: 0, role: '作者', outlet: null, signed: false, bylines: [] };
  while (state.at < view.length) {
    const separator = match(separators, state);
    if (separator) state.at += separator[0].length;
    else if (!readRole(state) && !readTail(state) && !readNames(state)) return null;
  }
  if (state.bylines.length === 0) {
    return state.signed && state.role === '评论员' ? [] : null;
  }
  return state.signed || (bare && looksSigned(state.bylines)) ? state.bylines : null;
}

/** Of several bare names one may have a surname that the table does not know. */
function looksSigned(bylines: Byline[]): boolean {
  const known = bylines.filter(({ name }) => surnameLength(plain(name)) > 0);
  return known.length >= Math.max(1, bylines.length - 1);
}

/** Names with spaces between them, or between their characters: pen names have no known surname. */
const penRow =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}\s+\p{Script=Han}(?:\s+\p{Script=Han})?)(?:[\s、]+\p{Script=Han}{2,4}){0,3}$/u;
const spaced = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u;

/** 白驼公社社员 史来运, 大埔 洪先生: where a reader writes from, a space, who it is. */
const fromAndName = pattern(
  '^(\\p{Script=Han}{2,14})\\s+(\\p{Script=Han}{2,3}|\\p{Script=Han}\\s+\\p{Script=Han}(?:\\s+\\p{Script=Han})?|\\p{Script=Han}{1,2}(?:先生|女士|小姐|同学)|一(?:读者|市民|家长|学生))$',
);

const chapter = pattern('^第.{1,4}[章节条编回]$');

/** Heads of chapters and of tables, and words, are no pen names. */
function isHeading(part: string): boolean {
  return chapter.test(part) || isWordNotName(part);
}

/**
 * Reads names that no surname shows to be names: 沐白, (蔚然 法宣), and what readers sign letters
 * with. Only where they stand can tell that they are.
 */
export function readPenNames({ view, raw }: BylineText): Byline[] | null {
  const start = view.length - view.trimStart().length;
  const inner = view.trim();
  if (inner.length > 24) return null;
  const own = raw.slice(start, start + inner.length);
  const toBylines = (names: string[]): Byline[] =>
    names.map((name) => ({ name: withoutSpace(name), role: '作者', outlet: null }));
  if (spaced.test(inner)) return toBylines([own]);
  const letter = fromAndName.exec(inner);
  if (letter?.[2] && (surnameLength(letter[2]) > 0 || letter[2].startsWith('一'))) {
    return toBylines([own.slice(own.length - letter[2].length)]);
  }
  if (!penRow.test(inner) || inner.split(/[\s、]+/u).some(isHeading)) return null;
  return toBylines(own.split(/[\s、]+/u));
}
