/** The day of an article, as far as its own text tells: the year is often left to the archive. */
import { pattern, plain } from '../../text/plain.ts';
import { textToSpans } from '../carrier.ts';
import type { Carrier, Dateline, DateRecord } from '../records/index.ts';
import {
  dayToEdtf,
  findDayFrom,
  findDayOnly,
  findDays,
  findRelativeDay,
  findVagueDay,
  isToCome,
  type PrintedDay,
} from './date.ts';

const undated: DateRecord = { value: null, text: null, basis: null, evidence: [] };

function quote(carrier: Carrier, from: number, to: number): DateRecord['evidence'][number] {
  return { text: carrier.text.slice(from, to), spans: textToSpans(carrier, from, to), note: null };
}

function fromDay(carrier: Carrier, day: PrintedDay): DateRecord {
  const evidence = quote(carrier, day.from, day.to);
  const dated = day.year !== null && day.possible;
  return {
    value: dayToEdtf(day),
    text: evidence.text,
    basis: dated ? 'explicit' : null,
    evidence: dated ? [evidence] : [],
  };
}

/** What stands before a day of another issue: 本报6月14日四版. */
const otherIssue = pattern('(?:本报|我报)$');
/** 本报1984年11月8日讯. */
const ownReport = pattern('^(?:专电|电讯|[讯电])');

/** The first day of a text; one to come only if the text has no 今日 or 昨日 either. */
function firstDay(carrier: Carrier): DateRecord | null {
  const view = plain(carrier.text);
  const days = findDays(view).filter(
    ({ from, to }) =>
      !otherIssue.test(view.slice(Math.max(0, from - 4), from)) || ownReport.test(view.slice(to)),
  );
  const own = days[0] && isToCome(view, days[0]) ? undefined : days[0];
  // 18日决定,从7月1日起: the bare day before it is when it happened.
  if (!own && days[0] && findDayOnly(view.slice(0, days[0].from))) return null;
  const day = own ?? (findRelativeDay(view) ? undefined : days[0]);
  return day ? fromDay(carrier, day) : null;
}

/** 新华社海州八日电: the dateline's day without a month. */
function dayOnly(dateline: Dateline): DateRecord | null {
  if (dateline.date === null) return null;
  const day = findDayOnly(plain(dateline.text));
  return day ? fromDay(dateline, day) : null;
}

/** What makes a bare day none of these days: 每月8日, 连续3日, 6日至8日 of a plan. */
const otherDay = pattern('(?:每月|当月|次月|连续|第|近|共|前|后|约|满|达|至|到|将于|定于|[-—~])$');

/** So much of a paragraph may say when, UTF-16 units. */
const openingLength = 100;

/** 6日下午,市委召开会议,传达7月1日讲话: a bare day that opens the text before any other is named. */
function openingDay(carrier: Carrier): DateRecord | null {
  const view = plain(carrier.text).slice(0, 24);
  const day = findDayOnly(view);
  if (!day || day.from > 2 || findDays(view).some(({ from }) => from <= day.from)) return null;
  return /^\s*,|^\p{Script=Han}/u.test(view.slice(day.to)) ? bareDay(carrier) : null;
}

/** 省气象台十五日二十一时发布:今天…: a day and an hour before any other. */
function timedDay(carrier: Carrier): DateRecord | null {
  const view = plain(carrier.text).slice(0, openingLength);
  const day = findDayOnly(view);
  const isFirst = day !== null && !findDays(view).some(({ from }) => from <= day.from);
  return isFirst && hourBehind.test(view.slice(day.to)) && !findRelativeDay(view.slice(0, day.from))
    ? fromDay(carrier, day)
    : null;
}

const hourBehind = pattern('^[\\d一二三四五六七八九十]{1,3}(?:时|点)');

/** 县议会十九日开议: a day without its month, where a paragraph opens. */
function bareDay(carrier: Carrier): DateRecord | null {
  const sentences = plain(carrier.text)
    .slice(0, openingLength)
    .split(/(?<=。)/u);
  let from = 0;
  for (const sentence of sentences) {
    const day = findDayOnly(sentence);
    if (day && !otherDay.test(sentence.slice(Math.max(0, day.from - 3), day.from))) {
      return fromDay(carrier, { ...day, from: from + day.from, to: from + day.to });
    }
    from += sentence.length;
  }
  const day = findDayFrom(sentences[0] ?? '');
  return day ? fromDay(carrier, day) : null;
}

function word(carrier: Carrier, find: typeof findVagueDay): DateRecord | null {
  const found = find(plain(carrier.text));
  return found ? { ...undated, text: carrier.text.slice(found.from, found.to) } : null;
}

/** 广大用水户: the text of a notice or a letter begins under it. */
const salutation = /^[^。]{2,24}:$/u;

/** How many paragraphs belong to an opening that may say 近日. */
const openingParagraphs = 2;

/**
 * In this order: the dateline's day; then of the first paragraph that is no salutation: a bare day that
 * opens it, or one with an hour before any other; the first day with its month; 今日 or 昨日; a day
 * without its month where it opens; then a vague word such as 近日. Else undated.
 */
export function articleDate(dateline: Dateline | null, paragraphs: Carrier[]): DateRecord {
  const from = paragraphs[0] && salutation.test(plain(paragraphs[0].text)) ? 1 : 0;
  const first = paragraphs[from];
  const opening = paragraphs.slice(from, from + openingParagraphs);
  return (
    (dateline && (firstDay(dateline) ?? dayOnly(dateline))) ||
    (first &&
      (openingDay(first) ??
        timedDay(first) ??
        firstDay(first) ??
        word(first, findRelativeDay) ??
        bareDay(first))) ||
    opening.map((paragraph) => word(paragraph, findVagueDay)).find((found) => found !== null) ||
    undated
  );
}
