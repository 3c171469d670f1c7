import type { Hit } from '../../../../search/result.ts';

export interface HitsOfDay {
  /** EDTF, as the hits have it; null for those without a date. */
  date: string | null;
  hits: Hit[];
}

/** Hits of one date that stand together, in the order given. */
export function groupByDay(hits: Hit[]): HitsOfDay[] {
  const days: HitsOfDay[] = [];
  for (const hit of hits) {
    const last = days.at(-1);
    if (last !== undefined && last.date === hit.date) last.hits.push(hit);
    else days.push({ date: hit.date, hits: [hit] });
  }
  return days;
}
