/** The day of an issue as a citation needs it: what is known of it, and how surely. */

export interface CitedDay {
  year: number | null;
  /** 1–12. */
  month: number | null;
  day: number | null;
  /** The year is inferred, not printed. */
  inferred: boolean;
}

const edtf = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;

/** From EDTF: `2024-01-27`, `2023-05-16?`, `XXXX-05-16`, null. */
export function edtfToCitedDay(value: string | null): CitedDay {
  const [, year, month, day, mark] = edtf.exec(value ?? '') ?? [];
  return {
    year: year === undefined || year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    inferred: mark !== undefined,
  };
}

/** `2024-01-27`, if year, month and day are known and the year is certain; else null. */
export function toCertainDay(day: CitedDay): string | null {
  return day.inferred ? null : toPlainDay(day);
}

/** `2024-01-27`, if year, month and day are known, certain or not; else null. */
export function toPlainDay({ year, month, day }: CitedDay): string | null {
  if (year === null || month === null || day === null) return null;
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
