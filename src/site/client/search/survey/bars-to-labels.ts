/** Which periods are named under a timeline: first bars of years, so many as have room. */

export interface Label {
  text: string;
  /** Place in the width, 0 to 1. */
  at: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Share of the width that a label needs. */
const room = 0.19;

/** Periods are `2024` or `2024-03`, in order, without gaps. */
export function barsToLabels(periods: string[]): Label[] {
  const [only = ''] = periods;
  if (periods.length === 1) return [{ text: only, at: 0.5, anchor: 'middle' }];
  const labels: Label[] = [];
  let year = '';
  for (const [index, period] of periods.entries()) {
    const isNew = period.slice(0, 4) !== year;
    year = period.slice(0, 4);
    const at = (index + 0.5) / periods.length;
    const last = labels.at(-1);
    if (!isNew || (last !== undefined && at - last.at < room)) continue;
    const anchor = at < room / 2 ? 'start' : at > 1 - room / 2 ? 'end' : 'middle';
    labels.push({ text: year, at: anchor === 'start' ? 0 : anchor === 'end' ? 1 : at, anchor });
  }
  return labels;
}
