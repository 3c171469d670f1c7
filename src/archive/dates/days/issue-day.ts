/** The days of a page's articles → the day of the issue, where nothing prints it: the next day. */
import type { DateRecord, ParsedPage } from '../../../parse/records/index.ts';
import { addDays, dayNumber, readEdtf, writeEdtf } from '../calendar.ts';
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

/** The issue's day: as it is if known, else the day after the latest day of the articles. */
export function issueDay(page: ParsedPage, { published, articles }: PageDates): DateRecord {
  if (published.value !== null) return published;
  for (const [rank, indexes] of witnesses(page).entries()) {
    const last =
      latest(toDated(articles, indexes, true)) ??
      latestWithoutYear(toDated(articles, indexes, false));
    const day = last === undefined ? null : readEdtf(last.date.value ?? '');
    if (last === undefined || day === null) continue;
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
