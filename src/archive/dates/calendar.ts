/** Days as numbers and as EDTF: the Gregorian calendar, no clock, no time zone. */

export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  day: number;
}

/** An EDTF day taken apart: `2024-01-26`, `2023-05-15?`, `XXXX-05-15`. */
export interface EdtfDay {
  /** Null for `XXXX`. */
  year: number | null;
  month: number;
  day: number;
  uncertain: boolean;
}

const milliseconds = 86_400_000;
const edtf = /^(\d{4}|XXXX)-(\d{2})-(\d{2})(\?)?$/;
/** A leap year, for days whose year is not known. */
const leapYear = 2000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getTime() / milliseconds;
}

export function numberToDay(days: number): Day {
  const time = new Date(days * milliseconds);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
  };
}

/** True if the calendar has the day: not 30 February. */
export function exists({ year, month, day }: Day): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  const back = numberToDay(dayNumber({ year, month, day }));
  return back.month === month && back.day === day;
}

/** Null if the text is not one of the three forms, or the calendar does not have the day. */
export function readEdtf(value: string): EdtfDay | null {
  const match = edtf.exec(value);
  if (match === null) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (!exists({ year: year ?? leapYear, month, day })) return null;
  return { year, month, day, uncertain: match[4] !== undefined };
}

/** True for a day without month and year, `XXXX-XX-08`, which only the day completes. */
export function isBareDay(value: string): boolean {
  return /^XXXX-XX-(?:0[1-9]|[12]\d|3[01])$/.test(value);
}

export function isDay(value: string): boolean {
  return readEdtf(value) !== null;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** `2024-01-26`, or `XXXX-01-26` without a year; a `?` only where there is a year to doubt. */
export function writeEdtf({ year, month, day, uncertain }: EdtfDay): string {
  const monthDay = `${pad(month, 2)}-${pad(day, 2)}`;
  if (year === null) return `XXXX-${monthDay}`;
  return `${pad(year, 4)}-${monthDay}${uncertain ? '?' : ''}`;
}

/** The day so many days later, in the same form; years turn over also where they are not known. */
export function addDays(edtfDay: EdtfDay, days: number): EdtfDay {
  const { month, day } = edtfDay;
  // Without a year, 28 February is followed by 1 March, which is right three times of four.
  const anyYear = month === 2 && day === 29 ? leapYear : leapYear - 1;
  const year = edtfDay.year ?? anyYear;
  const moved = numberToDay(dayNumber({ year, month, day }) + days);
  return { ...edtfDay, ...moved, year: edtfDay.year === null ? null : moved.year };
}

/** `2024-01-27` for a value whose day is known, uncertain or not; else null. */
export function plainDay(value: string | null): string | null {
  const day = value === null ? null : readEdtf(value);
  return day === null || day.year === null ? null : writeEdtf({ ...day, uncertain: false });
}

/** 0 for Sunday, as in 星期日, to 6. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The year that brings a month and day nearest to an anchor day. */
export function nearestYear({ month, day }: { month: number; day: number }, anchor: Day): number {
  const far = (year: number) => Math.abs(dayNumber({ year, month, day }) - dayNumber(anchor));
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  return years.reduce((best, year) => (far(year) < far(best) ? year : best));
}
