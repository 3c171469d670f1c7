/** The days of a page's articles → the day of the issue, where nothing prints it: the next day. */
import type { DateRecord, ParsedPage } from '../../../parse/records/index.ts';
import { addDays, dayNumber, readEdtf, writeEdtf } from '../calendar.ts';
import type { PageDates } from '../index.ts';
import { printedDay } from './printed-day.ts';

/** Days of a page lie close together: from December to January a higher number is the earlier day. */
const halfYear = 183;
const anyYear = 2001;

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

function toDated(articles: DateRecord[], hasYear: boolean): Dated[] {
  return articles.flatMap((date, index) => {
    const day = date.value === null ? null : readEdtf(date.value);
    if (day === null || (day.year !== null) !== hasYear) return [];
    return [{ index, date, number: dayNumber({ ...day, year: day.year ?? anyYear }) }];
  });
}

/** The issue's day: as it is if known, else the day after the latest day of the articles. */
export function issueDay(page: ParsedPage, { published, articles }: PageDates): DateRecord {
  if (published.value !== null) return published;
  const last = latest(toDated(articles, true)) ?? latestWithoutYear(toDated(articles, false));
  const day = last === undefined ? null : readEdtf(last.date.value ?? '');
  if (last === undefined || day === null) return published;
  const evidence =
    last.date.basis === null
      ? printedDay(page, last.index, last.date).evidence
      : last.date.evidence;
  const value = writeEdtf(addDays(day, 1));
  return { value, text: published.text, basis: 'next-day', evidence };
}
