/** Which articles stand beside one in the result that led to it. */
import type { Remembered } from '../remember.ts';

export interface Around {
  /** The address of the result. */
  search: string;
  previous: Remembered['hits'][number] | null;
  next: Remembered['hits'][number] | null;
}

/** Null if the article was reached from elsewhere: by another query, or not in the hits shown. */
export function foundAround(remembered: Remembered | null, address: string): Around | null {
  if (remembered === null) return null;
  const { pathname, searchParams } = new URL(address);
  const { search, hits } = remembered;
  const query = new URL(search).searchParams.get('q')?.trim();
  const at = hits.findIndex(({ id }) => pathname.endsWith(`/articles/${id}/`));
  if (at < 0 || query !== searchParams.get('q')?.trim()) return null;
  return { search, previous: hits[at - 1] ?? null, next: hits[at + 1] ?? null };
}
