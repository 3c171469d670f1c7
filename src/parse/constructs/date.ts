/**
 * Days as newspapers print them.
 *
 * ```text
 * 2024年1月26日下午    二〇二四年一月二十六日    民国一一二年五月八日    1月26日至28日    今日
 * ^^^^^^^^^^^^^^^^^
 * ```
 */
import { numeralClass, readNumeral } from '../../text/numerals.ts';
import { allMatches, pattern, plain } from '../../text/plain.ts';

export interface PrintedDay {
  /** UTF-16 offsets in the text. */
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number;
  /** 0 is Sunday; null if none is printed. */
  weekday: number | null;
  /** False for days that no calendar has, such as 2月30日. */
  possible: boolean;
}

const n = `[${numeralClass}]`;
const dayPattern = pattern(
  `(?:(公元|民国)?(${n}{2,4})\\s*年\\s*)?(?:(${n}{1,3})\\s*月\\s*(?:份\\s*)?)(${n}{1,3})(?:\\s*(?:[、,和与至到~～-]|—{1,2})\\s*${n}{1,3})?\\s*[日号](?:\\s*[(]?(?:星期|周|礼拜)([一二三四五六日天])[)]?)?(?:\\s*(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚间|晚上|夜间|深夜|晚|夜|早))?`,
  'g',
);
const dottedPattern = /(?<![\d.])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/gu;
const dayOnlyPattern = pattern(
  `(?<![${numeralClass}年.]|(?<!本)月)(${n}{1,3})\\s*日(?!\\s*[益渐常前后起内间夜报本游均产元语])(?:\\s*(?:上午|中午|下午|晚))?`,
  'g',
);
const dayFromPattern = pattern(`(?<![${numeralClass}年.]|(?<!本)月)(${n}{1,3})\\s*日(?=起)`, 'g');
/** 昨(19)日 says both. */
const relativePattern = pattern(
  `[今昨前][(]${n}{1,3}[)][日天晚晨]|今日|今天|今晨|今晚|今早|昨日|昨天|昨晚|昨夜|昨晨|前日|前天|前晚|(?<!今|如)昨(?=凌晨|[早午]|\\p{Script=Han})(?![年非])`,
  'g',
);
const vaguePattern = pattern('近日|日前|近期|连日来|最近|不久前|前不久', 'g');

const monthSign = plain('月');
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const weekdays = '日一二三四五六';

/** True if a calendar has the day; in an unknown year 29 February is possible. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const days = monthDays[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (month !== 2 || day !== 29 || year === null) return true;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function readYear(era: string | undefined, numeral: string | undefined): number | null {
  if (numeral === undefined) return null;
  const value = readNumeral(numeral);
  if (value === null) return null;
  if (era === plain('民国')) return value + 1911;
  if (value >= 1800 && value <= 2199) return value;
  return null;
}

function readWeekday(numeral: string | undefined): number | null {
  if (numeral === undefined) return null;
  return Math.max(0, weekdays.indexOf(numeral));
}

/** All days of a plain text that are printed with their month, in order. */
export function findDays(view: string): PrintedDay[] {
  const found: PrintedDay[] = [];
  for (const match of view.includes(monthSign) ? allMatches(view, dayPattern) : []) {
    const year = readYear(match[1], match[2]);
    const month = readNumeral(match[3] ?? '');
    const day = readNumeral(match[4] ?? '');
    if (month === null || day === null) continue;
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      year,
      month,
      day,
      weekday: readWeekday(match[5]),
      possible: isDay(year, month, day),
    });
  }
  for (const match of allMatches(view, dottedPattern)) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const to = match.index + match[0].length;
    const possible = isDay(year, month, day);
    if (year < 1800 || year > 2199) continue;
    found.push({ from: match.index, to, year, month, day, weekday: null, possible });
  }
  return found.sort((left, right) => left.from - right.from);
}

/** The first day that is printed without its month, as in 新华社海州八日电; null if none is. */
export function findDayOnly(view: string): PrintedDay | null {
  return firstDayOnly(view, dayOnlyPattern);
}

/** The first day without its month from which something is to be: 二十日起. */
export function findDayFrom(view: string): PrintedDay | null {
  return firstDayOnly(view, dayFromPattern);
}

function firstDayOnly(view: string, expression: RegExp): PrintedDay | null {
  for (const match of allMatches(view, expression)) {
    const day = readNumeral(match[1] ?? '');
    if (day === null || day < 1 || day > 31) continue;
    const to = match.index + match[0].length;
    const from = match.index;
    return { from, to, year: null, month: null, day, weekday: null, possible: true };
  }
  return null;
}

/** What stands before a day to come: 将于9月25日. */
const toCome = pattern('(?:将于|将在|定于|拟于|计划于|预计|截止到?|迎接|喜迎|备战)$');
/** 去年12月5日: a day of another year. */
const otherYear = pattern('(?:去年|前年|上年|往年|历年|同年|明年|次年)的?$');
const fromNowOn = pattern('[自从]$');

/** True if a plain text says of the day between two offsets that it is one to come, or of another year. */
export function isToCome(view: string, { from, to }: { from: number; to: number }): boolean {
  const before = view.slice(Math.max(0, from - 8), from);
  const after = view.slice(to, to + 14);
  const startsThen =
    after.startsWith('起') || (fromNowOn.test(before) && /^[^,。]{1,12}起/u.test(after));
  return otherYear.test(before) || toCome.test(before) || startsThen;
}

export interface DayWord {
  from: number;
  to: number;
  text: string;
}

/** True if a quotation that was opened before this place is not closed before it. */
function isQuoted(view: string, at: number): boolean {
  const before = view.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** The first word that the paper says and not somebody it quotes. */
function firstWord(view: string, expression: RegExp): DayWord | null {
  for (const match of allMatches(view, expression)) {
    if (isQuoted(view, match.index)) continue;
    return { from: match.index, to: match.index + match[0].length, text: match[0] };
  }
  return null;
}

/** The first 今日, 昨日 or their like. */
export function findRelativeDay(view: string): DayWord | null {
  return firstWord(view, relativePattern);
}

/** The first 近日, 日前 or their like. */
export function findVagueDay(view: string): DayWord | null {
  return firstWord(view, vaguePattern);
}

/** EDTF of a printed day: an unknown year or month is `X`. Null for an impossible day. */
export function dayToEdtf({ year, month, day, possible }: PrintedDay): string | null {
  if (!possible) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year ?? 'XXXX'}-${month === null ? 'XX' : two(month)}-${two(day)}`;
}
