/** An axis of time over whole years, from the first day's year to the last day's. */

export interface Axis {
  /** Percent of the axis. */
  at: (day: string) => number;
  /** None if no day is known. */
  ticks: { year: number; at: number }[];
}

const mostTicks = 10;

/** `days` as `2024-01-26`, in any order. */
export function daysToAxis(days: readonly string[]): Axis {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const start = Date.parse(`${pad(first)}-01-01`);
  const length = Date.parse(`${pad(last + 1)}-01-01`) - start;
  const at = (day: string) => Math.round((10_000 * (Date.parse(day) - start)) / length) / 100;
  const ticks: Axis['ticks'] = [];
  const step = Math.ceil((last - first + 1) / mostTicks);
  for (let year = first; days.length > 0 && year <= last; year += step) {
    ticks.push({ year, at: at(`${pad(year)}-01-01`) });
  }
  return { at, ticks };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
