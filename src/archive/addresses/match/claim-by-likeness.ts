/**
 * What is new takes what is known where the texts are alike: one to one, best first, never across
 * two known different days.
 *
 * An inverted index over the hashes of the samples gives the candidates. Each text asks for its
 * rarest hashes first and looks at a bounded number of texts, so that time is linear even where all
 * are alike; what was taken meanwhile is made up for in further rounds.
 */
import { articleShape, compareSketches, type Likeness } from './sketch.ts';

export interface Likened {
  sketch: readonly number[];
  /** Plain day of the issue, or null if it is not known. */
  day: string | null;
  /** Where it stood: of two that are equally alike, the one of the same page is taken. */
  page: string | null;
  order: number;
}

interface Pair<New, Old> {
  item: New;
  old: Old;
  rank: number;
}

type Index<Old> = Map<string | number, Old[]>;

/** Entries of the index that one text looks at, at most. */
const mostSeen = 256;
const mostRounds = 8;

export function mayBeOfOneDay(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * Half of the text is shared; or nearly all of the smaller is in the larger, which has not more than
 * four times its text: an article that was cut otherwise.
 */
export function isAlike({ jaccard, held, holds }: Likeness): boolean {
  return jaccard >= 0.5 || (jaccard >= 0.25 && Math.max(held, holds) >= 0.8);
}

function add<Old>(index: Index<Old>, key: string | number, old: Old): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [old]);
  else list.push(old);
}

/** By hash and day; a hash alone finds those of every day, for texts whose day is not known. */
function indexOf<Old extends Likened>(olds: Iterable<Old>, anyDay: boolean): Index<Old> {
  const index: Index<Old> = new Map();
  for (const old of olds) {
    if (old.page !== null) add(index, `page ${old.page}`, old);
    for (const hash of old.sketch) {
      add(index, `${hash} ${old.day}`, old);
      if (anyDay) add(index, hash, old);
    }
  }
  return index;
}

function candidatesOf<Old extends Likened>(item: Likened, index: Index<Old>): Set<Old> {
  const keys = item.sketch.flatMap((hash): (string | number)[] =>
    item.day === null ? [hash] : [`${hash} ${item.day}`, `${hash} null`],
  );
  const lists = keys.flatMap((key) => [index.get(key) ?? []]);
  const rarest = lists.sort((one, other) => one.length - other.length);
  const found = new Set(
    item.page === null ? [] : index.get(`page ${item.page}`)?.slice(0, mostSeen),
  );
  let seen = 0;
  for (const list of rarest) {
    for (const old of list.slice(0, mostSeen - seen)) found.add(old);
    seen += list.length;
    if (seen >= mostSeen) break;
  }
  return found;
}

function pairsOf<New extends Likened, Old extends Likened>(
  item: New,
  index: Index<Old>,
): Pair<New, Old>[] {
  return [...candidatesOf(item, index)].flatMap((old) => {
    const likeness = compareSketches(item.sketch, old.sketch, articleShape);
    if (!mayBeOfOneDay(item.day, old.day) || !isAlike(likeness)) return [];
    const samePage = item.page !== null && item.page === old.page;
    const distance = Math.min(9, Math.abs(item.order - old.order));
    const place = samePage ? 0.01 - distance / 1000 : 0;
    return [{ item, old, rank: likeness.jaccard + place }];
  });
}

/** The order of `news` and `olds` decides between pairs that are equally good. */
export function claimByLikeness<New extends Likened, Old extends Likened>(
  news: readonly New[],
  olds: readonly Old[],
): Map<New, Old> {
  const claims = new Map<New, Old>();
  const free = new Set(olds);
  let left: readonly New[] = news;
  for (let round = 0; round < mostRounds && left.length > 0 && free.size > 0; round += 1) {
    const before = claims.size;
    const index = indexOf(
      free,
      left.some(({ day }) => day === null),
    );
    const pairs = left.flatMap((item) => pairsOf(item, index));
    for (const { item, old } of pairs.sort((one, other) => other.rank - one.rank)) {
      if (claims.has(item) || !free.has(old)) continue;
      claims.set(item, old);
      free.delete(old);
    }
    left = left.filter((item) => !claims.has(item));
    if (claims.size === before) break;
  }
  return claims;
}
