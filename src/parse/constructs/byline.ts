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
import {
  agencyAlone,
  bodyEnd,
  bylineLabels,
  bylineTail,
  outletEnd,
  roleForms,
  selfNames,
  workSigns,
  workWords,
} from '../tables/bylines.ts';
import { columnWords } from '../tables/labels.ts';
import { isWordNotName } from '../tables/not-names.ts';
import { nounAtEnd, occupations } from '../tables/posts.ts';
import { surnameLength } from '../tables/surnames.ts';
import { speltNameLength } from './person/names/spelt-name.ts';

const roleAlternatives = roleForms.map(([form]) => form).join('|');
const roleOf = new Map(roleForms.map(([form, role]) => [plain(form), role]));
const self = selfNames.join('|');
/** 驻外, 海州 of 海州记者站. */
const posted = '(?:驻\\p{Script=Han}{1,5}?|\\p{Script=Han}{1,4}?(?=记者站))?';
const rolePattern = pattern(`${posted}(${roleAlternatives})`, 'y');
const anyRole = pattern(roleAlternatives);
const outletPattern = pattern(
  `((?:${self})|[\\p{Script=Han}A-Za-z0-9·]{1,12}?(?:${outletEnd}))\\s*/?\\s*(?=${posted}(?:${roleAlternatives}))`,
  'y',
);
const nextRole = pattern(`(?:${self}|(?:驻\\p{Script=Han}{1,5}?)?(?:${roleAlternatives}))`);
const labelPattern = pattern(
  `(?:本[版报组])?(${bylineLabels.map(([form]) => form).join('|')})(?:\\s*[/:·]\\s*|(?<=本[版报组]..)\\s+)(?=\\p{Script=Han})(?![文图摄](?!\\p{Script=Han}))`,
  'y',
);
const labelRole = new Map(bylineLabels.map(([form, role]) => [plain(form), role]));
const separators = /[\s、,;/|:◎◆◇]+/uy;
/** 韩露报道: what was signed, right behind the name. */
const signedWord = pattern(
  `(?<=.{2})(?:摄影报道|综合报道|报道|报导|整理|采写|供稿|撰文)$|(?<=.{2})(?:${workWords})$|(?<=^.{3})(?:${workSigns})$`,
);
const nameRun = /\p{Script=Han}+(?:·\p{Script=Han}+)*/uy;

interface State {
  /** Plain view and source text, equal in length. */
  view: string;
  raw: string;
  at: number;
  role: BylineRole;
  outlet: string | null;
  /** A role stands somewhere in the text. */
  hasRole: boolean;
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
  if (!padded || !(state.signed || surnameLength(padded[1] ?? '') > 0)) return false;
  const text = state.raw.slice(state.at, state.at + padded[0].length);
  state.bylines.push({ name: withoutSpace(text), role: state.role, outlet: state.outlet });
  state.at += padded[0].length;
  return true;
}

/** 韩露海州报道: the place stands between the name and what was signed. */
const sentFrom = pattern('(?:报道|报导)$');
const placeLengths = [2, 3] as const;

function lengthsBeforePlace(run: string): number[] | null {
  for (const place of placeLengths) {
    const lengths = run.length - place >= 2 ? runLengths(run.slice(0, -place)) : null;
    if (lengths && surnameLength(run) > 0) return lengths;
  }
  return null;
}

const sum = (lengths: number[]): number => lengths.reduce((all, length) => all + length, 0);

function readNames(state: State): boolean {
  if (readPadded(state)) return true;
  const run = match(nameRun, state)?.[0];
  if (!run) return false;
  const role = nextRole.exec(run)?.index ?? signedWord.exec(run)?.index ?? run.length;
  const inner = run.slice(0, role);
  // 追踪报道, 观点摘编: words and no names, unless a role says so.
  if (inner !== run && !state.hasRole && surnameLength(inner) === 0) return false;
  const lengths = runLengths(inner) ?? (sentFrom.test(run) ? lengthsBeforePlace(inner) : null);
  if (role === 0 || !lengths) return false;
  for (const length of lengths) {
    const name = state.raw.slice(state.at, state.at + length);
    if (length < 2) return false;
    state.bylines.push({ name, role: state.role, outlet: state.outlet });
    state.at += length;
  }
  if (runLengths(inner) === null) state.at += inner.length - sum(lengths);
  return true;
}

/** 海州日报记者 韩露 通讯员 石磊: who is not on its staff does not take the outlet over. */
const ofNoOutlet: ReadonlySet<BylineRole> = new Set(['通讯员', '实习生', '作者']);

function readRole(state: State): boolean {
  if (!state.hasRole) return false;
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

/** 文/韩露 图/石磊: a word and a mark before the name, or a role. */
function readLabel(state: State): boolean {
  const label = match(labelPattern, state);
  if (!label) return false;
  state.role = labelRole.get(label[1] ?? '') ?? '作者';
  state.outlet = null;
  state.at += label[0].length;
  state.signed = true;
  return true;
}

/** 文/图: the author took the pictures too. */
const picture = pattern('文.*[图摄]|[图摄].*文|文并摄');
/** 韩露/图: the pictures are the last one's. */
const pictureAlone = pattern('^[图摄]$');

function readTail(state: State): boolean {
  const tail = state.bylines.length > 0 && bylineTail.exec(state.view.slice(state.at))?.[0];
  if (!tail) return false;
  state.at += tail.length;
  state.signed = true;
  const last = state.bylines.at(-1);
  if (last && pictureAlone.test(tail)) last.role = '摄影';
  if (tail.includes(plain('摄影报道')) || picture.test(tail)) {
    for (const byline of state.bylines) {
      if (byline.role === '作者' || !picture.test(tail)) byline.role = '摄影报道';
    }
  }
  return true;
}

/** 海州市林业局局长 韩露, 县委宣传部 韩露 石磊: a post or a body, a space, names. */
const postAndName =
  /^(\p{Script=Han}{2,24})\s+(\p{Script=Han}(?:\s?\p{Script=Han}){1,3}|\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){1,3})$/u;
/** 韩露 (海州大学教授): a name, and in brackets who it is. */
const nameAndPost = /^(\p{Script=Han}{2,4})\s*[(]([^()]{2,24})[)]$/u;
/** 阿根廷诗人 爱尔娃·法布莱加斯: who it is, a space, a name with a dot. */
const foreignAuthor = /^(\p{Script=Han}{2,10})\s+(\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+)$/u;
const placeName = pattern('[省市县区镇乡村]$');

/** A name of somebody who signs with a body; 平安县 is a place. */
const isSigner = (name: string): boolean =>
  surnameLength(name) > 0 && name.length <= 4 && !isWordNotName(name) && !placeName.test(name);

/** What stands in a bracket behind the name of a reader who writes: a post, a trade. */
const trade = pattern(
  `(?:${occupations.join('|')}|职员|公务员|读者|媒体人|退休|自由职业者?|作者|编剧|青年)$`,
);
const isPosition = (view: string): boolean => nounAtEnd(view) !== '' || trade.test(view);

const toAuthors = (names: string[]): Byline[] =>
  names.map((name) => ({ name: withoutSpace(name), role: '作者', outlet: null }));

/** Those who sign with a post or for a body, or null. */
function readPostAndName({ view, raw }: BylineText): Byline[] | null {
  const text = view.trim();
  const own = raw.slice(view.length - view.trimStart().length).slice(0, text.length);
  const behind = nameAndPost.exec(text);
  if (behind?.[1] && isSigner(behind[1]) && isPosition(behind[2] ?? '')) {
    return toAuthors([own.slice(0, behind[1].length)]);
  }
  const foreign = foreignAuthor.exec(text);
  if (foreign?.[2] && isPosition(foreign[1] ?? '')) {
    return toAuthors([own.slice(own.length - foreign[2].length)]);
  }
  const match = postAndName.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const names = own.slice(own.length - match[2].length);
  const isPost = nounAtEnd(match[1]) !== '';
  const one = withoutSpace(match[2]);
  if (isPost && one.length <= 4 && surnameLength(one) > 0) return toAuthors([names]);
  if (!isPost && !bodyEnd.test(match[1])) return null;
  if (one.length <= 3 && isSigner(one)) return toAuthors([names]);
  return match[2].split(/[\s、]/u).every(isSigner) ? toAuthors(names.split(/[\s、]/u)) : null;
}

const readPart = (state: State): boolean =>
  readLabel(state) || readTail(state) || readRole(state) || readNames(state);

/** 读者投书: a label of a column is no byline. */
const longestLabel = 12;

export interface BylineText {
  view: string;
  raw: string;
}

/**
 * Reads a whole text as bylines. Null if anything else stands in it, or if it is bare names and
 * `bare` is not allowed.
 */
export function readBylines({ view, raw }: BylineText, bare = false): Byline[] | null {
  if (view.length > 160 || agencyAlone.test(view.trim())) return null;
  const official = bare ? readPostAndName({ view, raw }) : null;
  if (official) return official;
  const hasRole = anyRole.test(view);
  if (!hasRole && view.length <= longestLabel && columnWords.test(view.trim())) return null;
  const start = { at: 0, role: '作者', outlet: null, signed: false } as const;
  const state: State = { view, raw, hasRole, ...start, bylines: [] };
  while (state.at < view.length) {
    const separator = match(separators, state);
    if (separator) state.at += separator[0].length;
    else if (!readPart(state)) return null;
  }
  if (state.bylines.length === 0) {
    return state.signed && (state.role === '评论员' || nameless.test(view.trim())) ? [] : null;
  }
  return state.signed || (bare && looksSigned(state.bylines)) ? state.bylines : null;
}

/** (本报记者): signed without a name. */
const nameless = pattern('^(?:本报|本刊|新华社|中新社)(?:特约|特派)?(?:记者|通讯员)$');

/** Of several bare names one may have a surname that the table does not know. */
function looksSigned(bylines: Byline[]): boolean {
  const known = bylines.filter(({ name }) => {
    const view = plain(name);
    return view.includes('·')
      ? speltNameLength(view, 0, true) > 0
      : surnameLength(view) > 0 && !placeName.test(view);
  });
  // A pen name among names has two characters: 来货足 beside 雨水少 is a phrase.
  const strange = bylines.filter((byline) => !known.includes(byline));
  if (bylines.length > 1 && strange.some(({ name }) => name.length > 2)) return false;
  const initials = new Set(bylines.map(({ name }) => name.charAt(0)));
  // 有玩头有买头有看头: what repeats is no row of names.
  if (bylines.length > 2 && initials.size === 1) return false;
  return known.length >= Math.max(1, bylines.length - 1);
}
