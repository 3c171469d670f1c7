/** How often something stood in the paper over time, as a small row of bars. */

/** Bars in a row; each is two units wide, with one between. */
export const bars = 24;
export const height = 14;

export interface Span {
  /** `2022-03-29`. */
  from: string;
  to: string;
}

/**
 * The path of the bars: upright strokes from the base line, the tallest as high as the row. Empty if
 * no day lies in the span.
 */
export function daysToPlot(days: readonly string[], { from, to }: Span): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const counts = Array.from({ length: bars }, () => 0);
  for (const day of days) {
    const share = end > start ? (Date.parse(day) - start) / (end - start) : 0;
    const bar = Math.min(bars - 1, Math.floor(share * bars));
    if (bar >= 0) counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return counts
    .map((count, bar) => {
      const tall = Math.max(2, Math.round((height * count) / most));
      return count > 0 ? `M${bar * 3 + 1} ${height}v-${tall}` : '';
    })
    .join('');
}
