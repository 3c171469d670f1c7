/** Days told against the issue: 今日, 昨日, and a bare 8日. */
import type { DateRecord, Message, ParsedPage } from '../../../parse/records/index.ts';
import { fold } from '../../../text/fold.ts';
import { archiveMessage } from '../../messages.ts';
import { addDays, type EdtfDay, isBareDay, readEdtf, writeEdtf } from '../calendar.ts';
import type { PageDates } from '../index.ts';
import { foldedPattern } from '../reading/folded-pattern.ts';
import { printedDay } from './printed-day.ts';

/** The first character of a relative word → days from the issue. */
const distances: [word: RegExp, days: number][] = [
  [foldedPattern('^[今本](?:[(][^()]{1,6}[)])?[日天晨早晚]'), 0],
  [foldedPattern('^昨(?:[(][^()]{1,6}[)])?(?:[日天晨早晚夜]|$)'), -1],
  [foldedPattern('^前(?:[(][^()]{1,6}[)])?[日天晚]'), -2],
  [foldedPattern('^明[日天晨早晚]'), 1],
];
/** A bare day is of the last weeks, a month back at most; or of the coming week, if that is nearer. */
const mostDaysBack = 31;
const weeksBack = 21;
const daysAhead = 7;

function bareDayNear(wanted: number, issue: EdtfDay): EdtfDay | null {
  const at = (from: number, to: number, step: number) => {
    for (let distance = from; distance !== to; distance += step) {
      const day = addDays(issue, distance);
      if (day.day === wanted) return day;
    }
    return null;
  };
  return (
    at(0, -weeksBack - 1, -1) ?? at(1, daysAhead + 1, 1) ?? at(-weeksBack, -mostDaysBack - 1, -1)
  );
}

/** How to find the day of a date from the issue's; null if the date is not told against it. */
function counterOf({ value, text }: DateRecord): ((issue: EdtfDay) => EdtfDay | null) | null {
  if (value !== null && isBareDay(value)) {
    return (issue) => bareDayNear(Number(value.slice(-2)), issue);
  }
  const folded = fold(text ?? '');
  const distance = distances.find(([word]) => word.test(folded));
  if (value !== null || distance === undefined) return null;
  return (issue) => addDays(issue, distance[1]);
}

/** Articles with the days that only the issue's day tells. */
export function completeRelative(
  page: ParsedPage,
  { published, articles }: PageDates,
): Pick<PageDates, 'articles' | 'messages'> {
  const issue = published.value === null ? null : readEdtf(published.value);
  const messages: Message[] = [];
  const complete = (date: DateRecord, index: number): DateRecord => {
    const count = counterOf(date);
    if (count === null) return date;
    const printed = printedDay(page, index, date);
    const day = issue === null ? null : count(issue);
    if (day !== null) {
      const evidence = [...printed.evidence, ...published.evidence];
      return { value: writeEdtf(day), text: date.text, basis: 'relative', evidence };
    }
    if (issue === null) {
      const where = { file: page.source.file, place: printed.place };
      messages.push(archiveMessage('year/issue-unknown', where, { text: date.text ?? '' }));
    }
    return date;
  };
  return { articles: articles.map(complete), messages };
}
