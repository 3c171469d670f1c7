/** The day that articles are ordered and filtered by: the earliest that a date can mean. */

const edtf = /^(\d{2}[\dX]{2})(?:-(\d{2}|\dX|XX))?(?:-(\d{2}|\dX|XX))?/;

/** `2024-01-27` of an EDTF value (`2024-01`, `2023-05-15?`, `202X`); null if its year is unknown. */
export function earliestDay(value: string | null): string | null {
  const [, year, month, day] = edtf.exec(value ?? '') ?? [];
  if (year === undefined) return null;
  return [year.replaceAll('X', '0'), lowest(month), lowest(day)].join('-');
}

function lowest(part: string | undefined): string {
  if (part === undefined || part === 'XX') return '01';
  return part === '0X' ? '01' : part.replace('X', '0');
}

/** From the first to the last day, `YYYY-MM-DD`; an open end is null. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

const day = /^\d{4}(?:-\d{1,2}){0,2}$/;

/** Reads `2024`, `2022-03..2024`, `..2023-05-15`; null if it is none. */
export function textToDayRange(text: string): DayRange | null {
  const [first = '', last = first, ...more] = text.split('..');
  const isDay = [first, last].every((end) => end === '' || day.test(end));
  if (!isDay || more.length > 0 || (first === '' && last === '')) return null;
  return { from: fill(first, '01', '01'), to: fill(last, '12', '31') };
}

function fill(text: string, month: string, dayOfMonth: string): string | null {
  if (text === '') return null;
  const [year = '', ...parts] = text.split('-');
  const [monthText = month, dayText = dayOfMonth] = parts.map((part) => part.padStart(2, '0'));
  return `${year}-${monthText}-${dayText}`;
}
