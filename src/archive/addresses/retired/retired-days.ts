/** Days under which issues were filed once: their addresses lead to the days that are known now. */
import type { Page } from '../../../parse/records/index.ts';
import { plainDay } from '../../dates/calendar.ts';
import type { RetiredAddress } from '../../records.ts';
import type { Entry } from '../registry/entry.ts';

function toSlug(day: string): string {
  return day.replaceAll('-', '/');
}

export function retiredDays(pages: Page[], registry: readonly Entry[]): RetiredAddress[] {
  const days = new Map(pages.map(({ id, published }) => [id, plainDay(published.value)]));
  const present = new Set(
    Array.from(days.values()).flatMap((day) => (day === null ? [] : [day, day.slice(0, 4)])),
  );
  const successors = new Map<string, Set<string>>();
  for (const entry of registry) {
    if (entry.kind !== 'pages') continue;
    const now = days.get(entry.slug) ?? null;
    for (const day of [...(entry.formerDays ?? []), ...(entry.day === null ? [] : [entry.day])]) {
      for (const length of [10, 4]) {
        const address = day.slice(0, length);
        if (present.has(address)) continue;
        const to = successors.get(address) ?? new Set<string>();
        if (now !== null) to.add(toSlug(now.slice(0, length)));
        successors.set(address, to);
      }
    }
  }
  return Array.from(successors, ([day, to]): RetiredAddress => {
    const reason = to.size > 0 ? 'redated' : 'removed';
    const slug = toSlug(day);
    const nothing = { name: null, articles: [], stood: null };
    return { kind: 'dates', slug, reason, to: [...to].sort(), ...nothing };
  });
}
