/** Days for reading. Records give them in EDTF: `2024-01-26`, `2023-05-15?`, `XXXX-05-15`. */
import type { DateRecord } from '../../parse/records/index.ts';

export interface Day {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Marked `?` in EDTF: the most likely reading, not a certain one. */
  uncertain: boolean;
}

const edtf = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

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

/** `2024年1月26日`, `2024年1月`, `5月15日`; an unknown form stays as it is. */
export function dayToWords(value: string): string {
  const day = edtfToDay(value);
  if (!day) {
    return value;
  }
  const year = day.year === null ? '' : `${day.year}年`;
  const month = day.month === null ? '' : `${day.month}月`;
  return year + month + (day.day === null ? '' : `${day.day}日`);
}

/** `星期五`, or null if the day is not known whole. */
export function dayToWeekday(value: string | null): string | null {
  const plain = edtfToPlainDay(value);
  const weekday = plain === null ? Number.NaN : new Date(`${plain}T00:00:00Z`).getUTCDay();
  return Number.isNaN(weekday) ? null : `星期${weekdays[weekday]}`;
}

/** The day with what is doubtful about it: `2023年5月15日（年份推断）`; null if nothing is known. */
export function dateToWords(date: Pick<DateRecord, 'value' | 'text'>): string | null {
  const day = edtfToDay(date.value);
  if (!day || date.value === null) {
    return date.value ?? date.text;
  }
  const words = dayToWords(date.value);
  if (day.year === null) {
    return `${words}（年份未详）`;
  }
  return day.uncertain ? `${words}（年份推断）` : words;
}
