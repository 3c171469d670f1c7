/** A calendar too long for months: a row of ten years a decade, newest first. */

export interface DecadeYear {
  year: number;
  /** Days with an issue. */
  issues: number;
}

export interface Decade {
  /** `1980`. */
  from: number;
  /** Ten; null before the first year of the archive and after its last. */
  years: (DecadeYear | null)[];
}

/** `days` as `2024-01-27`. Decades without an issue are rows too: what is missing is to be seen. */
export function daysToDecades(days: readonly string[]): Decade[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const decades: Decade[] = [];
  for (let from = last - (last % 10); years.length > 0 && from + 9 >= first; from -= 10) {
    const row = Array.from({ length: 10 }, (_, index) => from + index);
    decades.push({
      from,
      years: row.map((year) =>
        year < first || year > last ? null : { year, issues: counts.get(year) ?? 0 },
      ),
    });
  }
  return decades;
}
