/** How much of the time that the archive spans is here, and how much is not. */
import type { Archive } from '../../../archive/records.ts';
import { issuesToDays, undatedPages } from '../dates/issues-to-calendar.ts';

export interface Holdings {
  /** First and last day with an issue, `2022-03-29`; null if no day is known. */
  first: string | null;
  last: string | null;
  /** Days with an issue, and without one, from first to last. */
  held: number;
  missing: number;
  /** Pages whose day is not known, and those whose year is inferred. */
  undated: number;
  inferred: number;
}

const day = 86_400_000;

export function archiveToHoldings({ issues, pages }: Archive): Holdings {
  const days = issuesToDays(issues);
  const [last = null, first = null] = [days[0], days.at(-1)];
  const span = first && last ? (Date.parse(last) - Date.parse(first)) / day + 1 : 0;
  return {
    first,
    last,
    held: days.length,
    missing: span - days.length,
    undated: undatedPages(issues).length,
    inferred: pages.filter(({ published }) => published.value?.endsWith('?')).length,
  };
}
