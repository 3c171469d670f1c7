/** Days that were found, against weekdays and events that the page prints → doubts. */
import type { Message, ParsedPage } from '../../../parse/records/index.ts';
import { archiveMessage } from '../../messages.ts';
import {
  type Day,
  dayNumber,
  exists,
  nearestYear,
  readEdtf,
  weekdayOf,
  writeEdtf,
} from '../calendar.ts';
import type { PageDates } from '../index.ts';
import { type MonthDay, type PageEvidence, quoteClause } from '../reading/page-evidence.ts';

/** A weekday printed for a day farther from the issue may be of another year. */
const nearDays = 60;
/** Proofs of a day may be printed some days after it. */
const slackDays = 3;

/** More of them say no more. */
const mostDoubts = 3;

const write = (day: Day) => writeEdtf({ ...day, uncertain: false });

function weekdayDoubts(page: ParsedPage, issue: Day, { weekdays }: PageEvidence): Message[] {
  const inYear = (monthDay: MonthDay) => ({ ...monthDay, year: nearestYear(monthDay, issue) });
  const wrong = weekdays.filter(({ month, day, weekday }) => {
    const full = inYear({ month, day });
    const isNear = Math.abs(dayNumber(full) - dayNumber(issue)) <= nearDays;
    return isNear && exists(full) && weekdayOf(full) !== weekday;
  });
  return wrong.slice(0, mostDoubts).map(({ month, day, text, evidence }) => {
    const where = { file: page.source.file, place: evidence().spans[0] ?? null };
    const full = inYear({ month, day });
    return archiveMessage('year/weekday-differs', where, { day: write(full), weekday: text });
  });
}

function eventDoubts(page: ParsedPage, issue: Day, { bounds }: PageEvidence): Message[] {
  const number = dayNumber(issue);
  const [later] = bounds
    .filter(({ side, day }) => side === 'after' && number + slackDays < day)
    .sort((one, other) => other.day - one.day);
  if (later === undefined) return [];
  const where = { file: page.source.file, place: quoteClause(later, null).spans[0] ?? null };
  const values = { day: write(issue), event: later.name, since: later.since };
  return [archiveMessage('year/before-event', where, values)];
}

/** Doubts about the issue's day; none where it is not known. */
export function checkDays(
  page: ParsedPage,
  { published }: PageDates,
  evidence: PageEvidence,
): Message[] {
  const day = published.value === null ? null : readEdtf(published.value);
  if (day === null || day.year === null) return [];
  const issue = { ...day, year: day.year };
  return [...weekdayDoubts(page, issue, evidence), ...eventDoubts(page, issue, evidence)];
}
