/** The calendar: every year from the first issue to the last, gaps included. */
import type { Issue } from '../../../archive/records.ts';
import { edtfToDay, edtfToPlainDay } from '../../i18n/date-to-words.ts';

export interface CalendarDay {
  /** Day of the month, from 1. */
  day: number;
  /** `2024-01-27`. */
  date: string;
  hasIssue: boolean;
}

export interface CalendarMonth {
  /** From 1. */
  month: number;
  days: CalendarDay[];
  /** Column of the first day, Monday 0. */
  offset: number;
  /** Days with an issue. */
  issues: number;
}

export interface CalendarYear {
  year: number;
  months: CalendarMonth[];
  /** Days with an issue. */
  issues: number;
}

/** Years without an issue in a row, told in one line. */
export interface CalendarGap {
  from: number;
  to: number;
}

const daysOfIssues = new WeakMap<Issue[], string[]>();

/** The days on which an issue appeared, `2024-01-27`, once each, newest first; made once. */
export function issuesToDays(issues: Issue[]): string[] {
  const known = daysOfIssues.get(issues);
  if (known) {
    return known;
  }
  const days = issues.map((issue) => edtfToPlainDay(issue.day)).filter((day) => day !== null);
  const newestFirst = [...new Set(days)].toSorted().reverse();
  daysOfIssues.set(issues, newestFirst);
  return newestFirst;
}

/** Page ids of issues whose day is not known whole. */
export function undatedPages(issues: Issue[]): string[] {
  return issues.filter((issue) => edtfToPlainDay(issue.day) === null).flatMap(({ pages }) => pages);
}

/** Years from newest to oldest; two or more empty ones in a row become a gap. */
export function daysToCalendar(days: string[]): (CalendarYear | CalendarGap)[] {
  const known = new Set(days);
  const years = daysToYears(days);
  const calendar: (CalendarYear | CalendarGap)[] = [];
  for (const [index, year] of years.entries()) {
    const newer = years[index - 1] ?? year;
    const missing = newer - year - 1;
    if (missing === 1) {
      calendar.push(yearToCalendar(year + 1, known));
    } else if (missing > 1) {
      calendar.push({ from: year + 1, to: newer - 1 });
    }
    calendar.push(yearToCalendar(year, known));
  }
  return calendar;
}

/** One year, whole, with the days of `known` marked. */
export function yearToCalendar(year: number, known: Set<string>): CalendarYear {
  const months = Array.from({ length: 12 }, (_, index) => monthToCalendar(year, index + 1, known));
  return { year, months, issues: months.reduce((sum, month) => sum + month.issues, 0) };
}

function monthToCalendar(year: number, month: number, known: Set<string>): CalendarMonth {
  const first = startOfMonth(year, month);
  const length = (startOfMonth(year, month + 1).getTime() - first.getTime()) / 86_400_000;
  const days = Array.from({ length }, (_, index) => {
    const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(index + 1, 2)}`;
    return { day: index + 1, date, hasIssue: known.has(date) };
  });
  const issues = days.filter((day) => day.hasIssue).length;
  return { month, days, offset: (first.getUTCDay() + 6) % 7, issues };
}

/** `Date.UTC` takes years below 100 for those of the twentieth century. */
function startOfMonth(year: number, month: number): Date {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  return start;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The years that have an issue, newest first. */
export function daysToYears(days: string[]): number[] {
  return [...new Set(days.map((day) => edtfToDay(day)?.year ?? 0))];
}
