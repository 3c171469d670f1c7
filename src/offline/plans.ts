/** What is to be done with copies, as plans: nothing here reads or writes any. */

import { pathToList } from './path-to-list.ts';
import { pathToPrefix, pathToRole } from './path-to-role.ts';
import type { Extent, Listing, Summary } from './records.ts';

/** Hashes of what is kept, by path; `''` where a host changes what it serves. */
export type Kept = ReadonlyMap<string, string>;

/** Numbers of the lists that must be read to know what became of the copies. */
export function listsToCompare(
  kept: Iterable<string>,
  now: Pick<Summary, 'lists'>,
  before: readonly string[],
): number[] {
  const isSame = (index: number): boolean =>
    before.length === now.lists.length && before[index] === now.lists[index];
  const wanted = new Set<number>();
  for (const path of kept) {
    const index = pathToList(path, now.lists.length);
    if (!isSame(index)) wanted.add(index);
  }
  return [...wanted].sort((one, other) => one - other);
}

export interface Renewal {
  /** Other than the build has them: to be forgotten at once, and got again. */
  stale: string[];
  /** No page of this build: to be forgotten at once. */
  gone: string[];
  /** Files of the build before that an open page may still ask for; forgotten when none is. */
  outgoing: string[];
}

/**
 * Afterwards everything kept is of one build. `listing` holds the lists of `listsToCompare`; what is
 * in no list of these is as it was.
 */
export function planRenewal(
  kept: Kept,
  listing: Listing,
  isCompared: (path: string) => boolean,
): Renewal {
  const renewal: Renewal = { stale: [], gone: [], outgoing: [] };
  for (const [path, hash] of kept) {
    if (!isCompared(path)) continue;
    const listed = listing.get(path);
    if (listed?.hash === hash) continue;
    if (listed !== undefined) renewal.stale.push(path);
    else renewal[pathToRole(path) === 'lasting' ? 'outgoing' : 'gone'].push(path);
  }
  return renewal;
}

/** Trees that are wanted whole, and all trees of the site, by their prefixes. */
export interface Wish {
  wanted: readonly string[];
  trees: readonly string[];
}

/**
 * Paths to get for a whole copy of some trees, in the order in which they help a reader: what all
 * pages need, then search, then pages. What is kept as it should be is not got again.
 */
export function planDownload(listing: Listing, kept: Kept, { wanted, trees }: Wish): string[] {
  if (wanted.length === 0) return [];
  return [...listing]
    .filter(([path, { hash }]) => {
      const isShared = pathToRole(path) !== 'page';
      return kept.get(path) !== hash && (isShared || wanted.includes(pathToPrefix(path, trees)));
    })
    .map(([path]) => path)
    .sort(byUse);
}

function byUse(one: string, other: string): number {
  return useOf(one) - useOf(other) || (one < other ? -1 : 1);
}

function useOf(path: string): number {
  if (pathToRole(path) === 'page') return 2;
  return path.startsWith('search/') ? 1 : 0;
}

/** Files and bytes of a whole copy of a tree. */
export function extentOf({ shared, trees }: Summary, prefix: string): Extent {
  const [files, bytes] = trees[prefix] ?? [0, 0];
  return [shared[0] + files, shared[1] + bytes];
}
