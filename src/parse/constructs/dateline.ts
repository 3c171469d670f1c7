/**
 * Datelines (电头): what opens an article.
 *
 * ```text
 * 本报讯(海州日报记者 韩露)7月8日,…        新华社海州7月8日电(记者 韩露、石磊)…
 * ^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * 本报讯 记者韩露报道:…                    【本报讯】(记者韩露)…    (中央社记者韩露海州8日电)…
 * ^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import { numeralClass } from '../../text/numerals.ts';
import { pattern, plain } from '../../text/plain.ts';
import type { Byline } from '../records/index.ts';
import { outletEnd, selfNames } from '../tables/bylines.ts';
import { type BylineText, readBylines } from './byline.ts';

export interface DatelineFound {
  /** UTF-16 length of the dateline, from the beginning of the text. */
  length: number;
  agency: string | null;
  place: string | null;
  date: string | null;
  bylines: Byline[];
}

const self = selfNames.join('|');
const outlet = `(?:${self}|[\\p{Script=Han}A-Za-z]{1,10}?(?:${outletEnd}))`;
const day = `(?:[${numeralClass}]{2,4}年)?(?:[${numeralClass}]{1,3}月)?[${numeralClass}]{1,3}日`;
const bracket = '[(【][^()【】]{1,80}[)】]';
/** Cables are sent (电), reports are printed (讯). */
const opening = pattern(
  `^(?:[【(\\[]\\s*)?(?:据\\s*)?(?:综合\\s*)?(${outlet})(?:\\s*[/、和]\\s*${outlet})?\\s*([\\p{Script=Han}·、]{0,10}?)\\s*(${day})?\\s*(?:(?:体育|图表|特)?专电|快讯(?=\\s*[】:])|(?<=【.{2,8})综合(?:报道|消息)(?=】)|电讯|专讯|[讯电](?!员))(?:\\s*[】)\\]])?`,
);
/** 【记者韩露/海州报导】 and (中央社记者韩露海州8日电): everything in one pair of brackets. */
const enclosed = pattern(
  `^([【(\\[])\\s*(${outlet})?\\s*((?:特派|实习|地方|社会|政治)?(?:记者|通讯员))\\s*([\\p{Script=Han}、\\s·]{2,30}?)\\s*(?:/\\s*([\\p{Script=Han}·、]{1,12}?))?\\s*(${day})?\\s*(?:综合|连线|即时|专访)?(?:报导|报道|专电|[电讯])\\s*[】)\\]]`,
);
/** The same without brackets, with an outlet, a place or a day: 本报记者韩露海州报导:, 记者韩露/海州报导. */
const openly = pattern(
  `^(${outlet})?\\s*((?:特派|特约|驻外|首席|见习|实习)?(?:记者|通讯员))\\s*([\\p{Script=Han}、\\s·]{2,20}?)\\s*(?:/\\s*([\\p{Script=Han}·、]{1,12}?))?\\s*(${day})?\\s*(?:综合|专访)?(?:报导|报道|专电|[电讯])(?=[:\\s])(?:\\s*:)?`,
);
/** 【海州讯】, (海州8日电), 海州7月8日电: a place and no agency. */
const placeOnly = pattern(
  `^(?:【\\s*([\\p{Script=Han}·]{2,8})\\s*(${day})?\\s*(?<![资短快简喜通音问审急专特电又新])[电讯]\\s*】|[(]\\s*([\\p{Script=Han}·]{2,8}?)\\s*(${day})\\s*[电讯]\\s*[)]|([\\p{Script=Han}·]{2,8}?)\\s*(${day})[电讯](?=\\s|[(]))`,
);
/** 【专讯】: a mark of news without an agency. */
const markOnly = pattern('^【(?:本刊|本市|本港|本埠)?(?:专讯|特讯|快讯|短讯|消息|又讯)】');
const trailingSigns = pattern(`^\\s*(${bracket})\\s*[:,]?`);
const reported = pattern(
  '^\\s*((?:(?:特约|首席|见习|实习|全媒体|融媒体|摄影)?(?:记者|通讯员|评论员|实习生))?[^,。;!?()“”:]{2,40}?)\\s*(?:联合|摄影|综合)?(?:报道|报导)(?:\\s*[::,])?',
);
const signedOpenly = pattern(
  '^\\s*((?:首席|见习|实习|全媒体|融媒体|特约)?(?:记者|通讯员)[^,。;!?()“”:]{2,40}?)\\s*[::]',
);

function bylinesOf(text: BylineText, from: number, to: number): Byline[] | null {
  return readBylines({ view: text.view.slice(from, to), raw: text.raw.slice(from, to) });
}

/** What follows 讯 or 电: names in brackets, or names and 报道. Its length, and who they are. */
function readSigns(text: BylineText, at: number): { length: number; bylines: Byline[] } {
  const rest = text.view.slice(at);
  for (const expression of [trailingSigns, reported, signedOpenly]) {
    const match = expression.exec(rest);
    if (!match) continue;
    const lead = match[0].indexOf(match[1] ?? '');
    const inner = (match[1] ?? '').replace(/^[(【]|[)】]$/gu, '');
    const from = at + lead + (match[1] ?? '').indexOf(inner);
    const bylines = bylinesOf(text, from, from + inner.length);
    if (bylines) return { length: match[0].length, bylines };
    if (expression !== signedOpenly) {
      const bare = readBylines(
        { view: inner, raw: text.raw.slice(from, from + inner.length) },
        true,
      );
      if (bare) {
        const named = bare.map((byline) => ({ ...byline, role: '记者' as const }));
        return { length: match[0].length, bylines: named };
      }
    }
  }
  return { length: 0, bylines: [] };
}

/** How many characters of names and place run together are names: 韩露海州 is 韩露 and 海州. */
function namesLength(run: string): number {
  const last = /[^、\s]*$/u.exec(run)?.[0] ?? '';
  const place = last.length >= 5 ? last.length - 3 : last.length === 4 ? 2 : 0;
  return run.length - place;
}

function readEnclosed(text: BylineText): DatelineFound | null {
  const match = enclosed.exec(text.view);
  if (match) return readReporters(text, match[0], match.slice(2));
  const open = openly.exec(text.view);
  const [whole, agency, , , place, date] = open ?? [];
  if (!whole || (!agency && !place && !date)) return null;
  return readReporters(text, whole, open?.slice(1) ?? []);
}

/** A dateline whose parts are agency, role, names with the place, the place by itself, the day. */
function readReporters(
  text: BylineText,
  whole: string,
  [agency = '', role = '', run = '', place, date]: (string | undefined)[],
): DatelineFound | null {
  const rawOf = (part: string, after = 0): string => {
    const from = whole.indexOf(part, after);
    return text.raw.slice(from, from + part.length);
  };
  const at = whole.indexOf(role);
  const from = whole.indexOf(run, at + role.length);
  const length = place === undefined ? namesLength(run) : run.length;
  const bylines = bylinesOf(text, at, from + length) ?? [];
  if (bylines.length === 0) return null;
  const isSelf = selfNames.some((name) => plain(name) === agency);
  const named = agency === '' || isSelf ? null : rawOf(agency);
  return {
    length: whole.length,
    agency: agency === '' ? null : rawOf(agency),
    place: place ? rawOf(place, from) : text.raw.slice(from + length, from + run.length) || null,
    date: date ? rawOf(date, from) : null,
    bylines: bylines.map((byline) => ({ ...byline, outlet: byline.outlet ?? named })),
  };
}

function readPlaceOnly(text: BylineText): DatelineFound | null {
  const match = placeOnly.exec(text.view);
  if (!match) return null;
  const [whole] = match;
  const place = match[1] ?? match[3] ?? match[5] ?? '';
  const date = match[2] ?? match[4] ?? match[6] ?? '';
  const signs = readSigns(text, whole.length);
  const rawOf = (part: string): string | null => {
    const from = whole.indexOf(part);
    return part === '' ? null : text.raw.slice(from, from + part.length);
  };
  return {
    length: whole.length + signs.length,
    agency: null,
    place: rawOf(place),
    date: rawOf(date),
    bylines: signs.bylines,
  };
}

/** The dateline that a text opens with, or null. */
export function readDateline(text: BylineText): DatelineFound | null {
  const inBrackets = readEnclosed(text);
  if (inBrackets) return inBrackets;
  const mark = markOnly.exec(text.view);
  if (mark) {
    const signs = readSigns(text, mark[0].length);
    const length = mark[0].length + signs.length;
    return { length, agency: null, place: null, date: null, bylines: signs.bylines };
  }
  const match = opening.exec(text.view);
  if (!match) return readPlaceOnly(text);
  const [whole, agency = '', place = ''] = match;
  const isSelf = selfNames.some((name) => plain(name) === agency);
  const signs = readSigns(text, whole.length);
  // 新华社海州电(记者 韩露), 新华社海州电 …: without a day, who sent it or a space tells a cable from 某某社发电.
  const isApart = /^\s/u.test(text.view.slice(whole.length));
  const isCable = isSelf || place === '' || match[3] || signs.bylines.length > 0 || isApart;
  if (!isCable) return readPlaceOnly(text);
  const slice = (part: string) => {
    const from = whole.indexOf(part);
    return part === '' ? null : text.raw.slice(from, from + part.length);
  };
  return {
    length: whole.length + signs.length,
    agency: slice(agency),
    place: slice(place),
    date: match[3] ? slice(match[3]) : null,
    bylines: signs.bylines,
  };
}
