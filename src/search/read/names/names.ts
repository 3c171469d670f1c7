/**
 * People, posts, bylines, columns and papers by what a reader types of their names: a few files of the
 * list, however long it is.
 */
import { fold } from '../../../text/folding.ts';
import { readyToFold } from '../../../text/ready-to-fold.ts';
import { phraseToStarts } from '../../analyse.ts';
import { type NameRow, nameKinds, namePrefixes, rowToInitials, rowToLetters } from '../../wire.ts';
import type { NameIndex } from './name-index.ts';

/** A name that was meant, or one that is near to what was typed. */
export interface NameHit {
  row: NameRow;
  isNear: boolean;
}

export type FuzzyNames = (names: string[], typed: string) => Promise<number[]>;

interface Wanted {
  folded: string;
  /** Of pinyin, `zhangchaochao`; null where something else was typed. Counts from the second on. */
  letters: string | null;
}

interface Ranked {
  row: NameRow;
  rank: number;
}

/** How often as many rows are read as are wanted, of those that a list names. */
const mostTurns = 3;

/** Rows that are looked at for near misses: those that share most characters. */
const mostNear = 16;

/** Characters of a name that near misses are looked for; each costs a block. */
const longestNear = 8;

/** Good matches first, at most `limit`; near misses, found by `fuzzy`, only where there is none. */
export async function findNames(
  index: NameIndex,
  typed: string,
  { limit, fuzzy }: { limit: number; fuzzy: FuzzyNames },
): Promise<NameHit[]> {
  await readyToFold(typed);
  const wanted = toWanted(fold(typed));
  if (wanted.folded === '') return [];
  const found = new Map<string, Ranked>();
  for (const way of waysOf(wanted)) {
    await take(await way(index), found, { wanted, limit, index });
    if (found.size >= limit) break;
  }
  const ranked = [...found.values()].sort(
    (one, other) => other.rank - one.rank || kindOf(one) - kindOf(other),
  );
  if (ranked.length > 0) {
    return ranked.slice(0, limit).map(({ row }) => ({ row, isNear: false }));
  }
  const near = await findNear(index, wanted, fuzzy);
  return near.slice(0, limit).map((row) => ({ row, isNear: true }));
}

function toWanted(folded: string): Wanted {
  const isPinyin = /^[a-züǜ' ]{2,}$/.test(folded);
  const letters = folded.replaceAll(/[^a-zü]/g, '').replaceAll('ü', 'v');
  return { folded, letters: isPinyin && letters !== '' ? letters : null };
}

function kindOf({ row: [kind] }: Ranked): number {
  return nameKinds.indexOf(kind);
}

/** A row, or its number in the list. */
type Candidate = number | NameRow;

/** Where names may be found that match in one way. */
type Way = (index: NameIndex) => Promise<Candidate[]>;

/** Those of the best ranks first. */
function waysOf({ folded, letters }: Wanted): Way[] {
  const [first = ''] = folded;
  const begun: Way = async (index) => {
    const beginnings = await index.under(namePrefixes.start + first);
    return Array.from(folded).length === 1 || beginnings.length === 0
      ? beginnings
      : common([beginnings, await withTerms(index, folded, namePrefixes.text)]);
  };
  if (letters !== null) {
    return [
      begun,
      (index) => index.byLetters(letters),
      (index) => index.beginning(namePrefixes.initials + letters),
    ];
  }
  const inName: Way = (index) => withTerms(index, folded, namePrefixes.text);
  const inPost: Way = (index) => withTerms(index, folded, namePrefixes.post);
  return folded.length > 1 ? [begun, inName, inPost] : [begun, inName];
}

/** Rows that have all terms of a phrase. */
async function withTerms(index: NameIndex, phrase: string, prefix: string): Promise<number[]> {
  const starts = phraseToStarts(phrase, { longest: 2, most: longestNear });
  return common(await Promise.all(starts.map(({ text }) => index.under(prefix + text))));
}

function common([first = [], ...others]: number[][]): number[] {
  const sets = others.map((numbers) => new Set(numbers));
  return first.filter((number) => sets.every((set) => set.has(number)));
}

/** Adds the rows that really match. */
async function take(
  candidates: Candidate[],
  found: Map<string, Ranked>,
  { wanted, limit, index }: { wanted: Wanted; limit: number; index: NameIndex },
): Promise<void> {
  const most = limit * mostTurns;
  for (let at = 0; at < Math.min(candidates.length, most) && found.size < limit; at += limit) {
    const some = candidates.slice(at, at + limit);
    for (const row of await Promise.all(some.map((one) => toRow(one, index)))) {
      await readyToFold(...row[4]);
      const rank = rankName(row, wanted);
      if (rank > 0) found.set(`${row[0]} ${row[2]}`, { row, rank });
    }
  }
}

async function toRow(candidate: Candidate, index: NameIndex): Promise<NameRow> {
  return typeof candidate === 'number' ? index.row(candidate) : candidate;
}

/** Names that have more than half of the characters, those that have most of them looked at first. */
async function findNear(
  index: NameIndex,
  { folded, letters }: Wanted,
  fuzzy: FuzzyNames,
): Promise<NameRow[]> {
  const characters = Array.from(folded);
  if (letters !== null || characters.length < 2 || characters.length > longestNear) return [];
  const shared = new Map<number, number>();
  for (const numbers of await Promise.all(characters.map((one) => index.under(one)))) {
    for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const nearest = [...shared]
    .filter(([, count]) => count * 2 > characters.length)
    .sort(([one, first], [other, second]) => second - first || one - other)
    .slice(0, mostNear);
  const rows = await Promise.all(nearest.map(([number]) => index.row(number)));
  const near = await fuzzy(rows.map(foldedName), folded);
  return near.map((at) => rows[at]).filter((row) => row !== undefined);
}

function foldedName([, name, , , , folded]: NameRow): string {
  return folded ?? name;
}

/** 0 for no match. */
function rankName(row: NameRow, { folded: wanted, letters }: Wanted): number {
  const folded = foldedName(row);
  if (folded === wanted) return 9;
  if (folded.startsWith(wanted)) return 8;
  if (letters !== null) {
    if (rowToLetters(row) === letters) return 7;
    if (rowToInitials(row) === letters) return 6;
    if (rowToLetters(row).startsWith(letters)) return 5;
    return rowToInitials(row).startsWith(letters) ? 4 : 0;
  }
  if (folded.includes(wanted)) return 3;
  return wanted.length > 1 && row[4].some((post) => fold(post).includes(wanted)) ? 2 : 0;
}
