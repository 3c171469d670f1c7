/** Gets the summary of the site and its lists. */
import { textToListing } from '../../../offline/files-to-lists.ts';
import {
  type Listing,
  listPath,
  type Summary,
  summaryPath,
  version,
} from '../../../offline/records.ts';
import { hashOf } from './store.ts';

/** Null where it cannot be had now, or is of another version of this program. */
export async function getSummary(scope: string): Promise<Summary | null> {
  try {
    const response = await fetch(new URL(summaryPath, scope), { cache: 'no-store' });
    if (!response.ok) return null;
    const summary = (await response.json()) as Summary;
    return summary.version === version ? summary : null;
  } catch {
    return null;
  }
}

/** The files of some lists, of all where none are named. Rejects if one cannot be had whole. */
export async function getListing(
  scope: string,
  { lists }: Summary,
  numbers: readonly number[] = lists.map((_, index) => index),
): Promise<Listing> {
  const parts: [string, { bytes: number; hash: string }][] = [];
  for (const number of numbers) {
    const hash = lists[number] ?? '';
    const response = await fetch(new URL(listPath(hash), scope));
    const bytes = await response.arrayBuffer();
    if ((await hashOf(bytes)) !== hash) throw new Error(`List ${hash} is damaged`);
    parts.push(...textToListing(new TextDecoder().decode(bytes)));
  }
  return new Map(parts);
}
