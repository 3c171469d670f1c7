/** A result spread over months or years and over facets, by the index alone. */
import { type Bar, type FacetCount, facetNames, type Survey } from '../../result.ts';
import type { FacetTable } from '../../wire.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Stretch } from '../library/library.ts';
import { no, yes } from '../verdicts/verdicts.ts';

/** Up to so many months a timeline has a bar for each. */
const mostMonths = 36;

/** Tables of facets that are read: some 100 KB, the newest 4,096 articles of a long result. */
const mostTables = 16;

export async function survey(text: string, inquiry: Inquiry): Promise<Survey> {
  const { library } = inquiry;
  const [timeline, counted] = await Promise.all([
    library.months().then((months) => toTimeline(months ?? [], inquiry)),
    countFacets(inquiry),
  ]);
  return {
    query: text,
    ...timeline,
    ...counted,
    ...inquiry.bounds(),
    failures: [...library.failures.values()],
  };
}

function toTimeline(
  stretches: Stretch[],
  inquiry: Inquiry,
): Pick<Survey, 'unit' | 'bars' | 'undated'> {
  const counts = stretches
    .map(({ month, from, to }) => ({ period: month, ...inquiry.bounds(from, to) }))
    .filter(({ atMost }) => atMost > 0);
  const dated = counts.filter(({ period }) => period !== '').reverse();
  const [first, last] = [dated[0]?.period, dated.at(-1)?.period];
  const undated = { atLeast: 0, atMost: 0 };
  for (const bar of counts.filter(({ period }) => period === '')) add(undated, bar);
  if (first === undefined || last === undefined) return { unit: 'month', bars: [], undated };
  const months = monthsBetween(first, last);
  const unit = months.length <= mostMonths ? 'month' : 'year';
  const length = unit === 'month' ? '2024-03'.length : '2024'.length;
  const bars = new Map<string, Bar>();
  for (const month of months) {
    const period = month.slice(0, length);
    bars.set(period, { period, atLeast: 0, atMost: 0 });
  }
  for (const bar of dated) add(bars.get(bar.period.slice(0, length)), bar);
  return { unit, bars: [...bars.values()], undated };
}

function add(sum: Omit<Bar, 'period'> | undefined, bar: Omit<Bar, 'period'>): void {
  if (sum === undefined) return;
  sum.atLeast += bar.atLeast;
  sum.atMost += bar.atMost;
}

/** All months from one to another, both as `2024-03` and both included. */
function monthsBetween(first: string, last: string): string[] {
  const toNumber = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = toNumber(first);
  return Array.from({ length: toNumber(last) - start + 1 }, (_, index) => {
    const year = Math.floor((start + index) / 12);
    const month = ((start + index) % 12) + 1;
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  });
}

async function countFacets(inquiry: Inquiry): Promise<Pick<Survey, 'facets' | 'surveyed'>> {
  const candidates = inquiry.candidates();
  const counts = facetNames.map((name) => ({ name, values: new Map<string, FacetCount>() }));
  let surveyed = 0;
  for (let tables = 0; surveyed < candidates.length && tables < mostTables; tables += 1) {
    const { table, first, end } = await inquiry.library.facets(candidates[surveyed] ?? 0);
    for (; (candidates[surveyed] ?? end) < end; surveyed += 1) {
      const number = candidates[surveyed] ?? 0;
      for (const { name, values } of counts) {
        for (const value of valuesOf(table, name, number - first)) {
          const count = values.get(value) ?? { value, atLeast: 0, atMost: 0 };
          if (inquiry.verdictOf(number) === yes) count.atLeast += 1;
          if (inquiry.verdictOf(number) !== no) count.atMost += 1;
          values.set(value, count);
        }
      }
    }
  }
  const sorted = counts.map(({ name, values }) => [
    name,
    [...values.values()].sort((one, other) => other.atMost - one.atMost),
  ]);
  return { facets: Object.fromEntries(sorted) as Survey['facets'], surveyed };
}

function valuesOf(
  table: FacetTable | null,
  name: (typeof facetNames)[number],
  place: number,
): string[] {
  return (table?.[name][place] ?? []).map((value) => table?.values[value] ?? '');
}
