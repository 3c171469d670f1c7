/** Days for reading. Records give them in EDTF: `2024-01-26`, `2023-05-15?`, `XXXX-05-15`. */
import type { DateRecord } from '../../parse/records/index.ts';
import { say, words } from './words/index.ts';

export interface Day {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Marked `?` in EDTF: the most likely reading, not a certain one. */
  uncertain: boolean;
}

const edtf = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;

/** The parts of an EDTF day, or null if there is none or it has another form. */
export function edtfToDay(value: string | null): Day | null {
  const match = edtf.exec(value ?? '');
  if (!match) {
    return null;
  }
  const [, year, month, day, mark] = match;
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
    uncertain: mark !== undefined,
  };
}

/** `2024-01-26`, if year, month and day are known, whether certain or not; else null. */
export function edtfToPlainDay(value: string | null): string | null {
  const match = /^\d{4}-\d\d-\d\d/.exec(value ?? '');
  return match ? match[0] : null;
}

/** `2024年1月26日`, `2024年1月`, `5月15日`, `26 January 2024`; an unknown form stays as it is. */
export function dayToWords(value: string): string {
  const day = edtfToDay(value);
  if (!day) {
    return value;
  }
  const named = words('dates');
  const values = {
    year: day.year ?? '',
    month: named.months[(day.month ?? 0) - 1] ?? '',
    day: day.day ?? '',
  };
  if (day.month === null) return day.year === null ? '' : say(named.year, values);
  if (day.year === null) return say(day.day === null ? named.monthOfYear : named.dayOfYear, values);
  return say(day.day === null ? named.month : named.day, values);
}

/** `星期五`, `Friday`, or null if the day is not known whole. */
export function dayToWeekday(value: string | null): string | null {
  const plain = edtfToPlainDay(value);
  const weekday = plain === null ? Number.NaN : new Date(`${plain}T00:00:00Z`).getUTCDay();
  return Number.isNaN(weekday) ? null : (words('dates').weekdays[weekday] ?? null);
}

/** The day with what is doubtful about it: `2023年5月15日（年份推断）`; null if nothing is known. */
export function dateToWords(date: Pick<DateRecord, 'value' | 'text'>): string | null {
  const day = edtfToDay(date.value);
  if (!day || date.value === null) {
    return date.value ?? date.text;
  }
  const named = words('dates');
  const inWords = dayToWords(date.value);
  if (day.year === null) return say(named.yearUnknown, { day: inWords });
  return day.uncertain ? say(named.yearInferred, { day: inWords }) : inWords;
}

/** `1月`, `January`; months count from 1. */
export function monthToWords(month: number): string {
  const named = words('dates');
  return say(named.monthOfYear, { month: named.months[month - 1] ?? '' });
}

/** `26日`, `26`. */
export function dayOfMonthToWords(day: number): string {
  return say(words('dates').dayOfMonth, { day });
}
