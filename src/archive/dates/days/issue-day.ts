/** The days of a page's articles → the day of the issue, where nothing prints it: the next day. */
import { isToCome } from '../../../parse/constructs/date.ts';
import type { DateRecord, ParsedPage } from '../../../parse/records/index.ts';
import { plain } from '../../../text/plain.ts';
import { addDays, dayNumber, type EdtfDay, isBareDay, readEdtf, writeEdtf } from '../calendar.ts';
import type { PageDates } from '../index.ts';
import { printedDay } from './printed-day.ts';

/** Days of a page lie close together: from December to January a higher number is the earlier day. */
const halfYear = 183;
const anyYear = 2001;
/** The place of stories among the witnesses: a day that is known by them alone is uncertain. */
const storyRank = 2;

interface Dated {
  index: number;
  date: DateRecord;
  number: number;
}

function latest(dated: Dated[]): Dated | undefined {
  return dated.reduce<Dated | undefined>(
    (one, other) => (one === undefined || other.number > one.number ? other : one),
    undefined,
  );
}

function latestWithoutYear(dated: Dated[]): Dated | undefined {
  const last = latest(dated);
  if (last === undefined) return undefined;
  const earlyInYear = dated.filter(({ number }) => last.number - number >= halfYear);
  return latest(earlyInYear) ?? last;
}

function toDated(articles: DateRecord[], indexes: number[], hasYear: boolean): Dated[] {
  return indexes.flatMap((index) => {
    const date = articles[index];
    const day = date?.value === null || date === undefined ? null : readEdtf(date.value);
    if (date === undefined || day === null || (day.year !== null) !== hasYear) return [];
    return [{ index, date, number: dayNumber({ ...day, year: day.year ?? anyYear }) }];
  });
}

/**
 * The articles of a page in three groups, the best witnesses of its day first: those with a
 * dateline; those whose text names a day as news does, without a year; those that print a year
 * with the day, as stories of long ago do.
 */
function witnesses(page: ParsedPage): number[][] {
  const groups: [number[], number[], number[]] = [[], [], []];
  for (const [index, { dateline, date }] of page.articles.entries()) {
    if (dateline?.date) groups[0].push(index);
    else groups[date.basis === 'explicit' ? 2 : 1].push(index);
  }
  return groups;
}

/** What is printed near a day that is known is of the same issue: so many days before it or after. */
const nearDays = { back: 10, on: 5 } as const;
/** What no dateline tells may be a story: it is of the issue only if it is as near as this. */
const storyDays = 3;

/** True if the page says of this day that it has been. */
function hasBeen(page: ParsedPage, index: number, { text }: DateRecord): boolean {
  const { sections, kind } = page.articles[index] ?? { sections: [], kind: 'notice' };
  const first = sections[0]?.paragraphs[0]?.text ?? '';
  const from = text === null ? -1 : first.indexOf(text);
  const to = from + (text?.length ?? 0);
  return kind !== 'notice' && from >= 0 && !isToCome(plain(first), { from, to });
}

/** How many days after a day an article's is: 4 for 新华社十日讯 beside 四月六日; null if it tells none. */
function daysAfter(base: EdtfDay, value: string): number | null {
  if (isBareDay(value)) {
    const wanted = Number(value.slice(-2));
    for (let away = 0; away <= Math.max(nearDays.back, nearDays.on); away += 1) {
      if (away <= nearDays.on && addDays(base, away).day === wanted) return away;
      if (away <= nearDays.back && addDays(base, -away).day === wanted) return -away;
    }
    return null;
  }
  const day = readEdtf(value);
  if (day === null || (day.year !== null && base.year !== null && day.year !== base.year))
    return null;
  const number = ({ month, day: date }: EdtfDay) => dayNumber({ year: anyYear, month, day: date });
  return number(day) - number(base);
}

/** The latest day of the page that is a little later than the one known; it, if there is none. */
function latestNear(page: ParsedPage, articles: DateRecord[], base: Known): Known {
  let best = base;
  let most = 0;
  for (const [index, date] of articles.entries()) {
    const after = date.value === null ? null : daysAfter(base.day, date.value);
    if (after === null || after <= most) continue;
    const isCable = page.articles[index]?.dateline?.date != null;
    if (after > (isCable ? nearDays.on : storyDays) || !(isCable || hasBeen(page, index, date)))
      continue;
    most = after;
    best = { index, date, day: addDays(base.day, after) };
  }
  return best;
}

interface Known {
  index: number;
  date: DateRecord;
  day: EdtfDay;
}

/** The issue's day: as it is if known, else the day after the latest day of the articles. */
export function issueDay(page: ParsedPage, { published, articles }: PageDates): DateRecord {
  if (published.value !== null) return published;
  for (const [rank, indexes] of witnesses(page).entries()) {
    const found =
      latest(toDated(articles, indexes, true)) ??
      latestWithoutYear(toDated(articles, indexes, false));
    const known = found === undefined ? null : readEdtf(found.date.value ?? '');
    if (found === undefined || known === null) continue;
    const { day, ...last } = latestNear(page, articles, { ...found, day: known });
    const evidence =
      last.date.basis === null
        ? printedDay(page, last.index, last.date).evidence
        : last.date.evidence;
    const next = addDays(day, 1);
    const value = writeEdtf({ ...next, uncertain: next.uncertain || rank === storyRank });
    return { value, text: published.text, basis: 'next-day', evidence };
  }
  return published;
}
