/** People, posts, bylines, columns and papers by what a reader types of their names. */
import { fold } from '../../../text/folding.ts';
import { readyToFold } from '../../../text/ready-to-fold.ts';
import type { NameRow } from '../../wire.ts';

/** A name that was meant, or one that is near to what was typed. */
export interface NameHit {
  row: NameRow;
  isNear: boolean;
}

export type FuzzyNames = (names: string[], typed: string) => Promise<number[]>;

/** Good matches first, at most `limit`; near misses, found by `fuzzy`, only where there is none. */
export async function findNames(
  rows: NameRow[],
  typed: string,
  { limit, fuzzy }: { limit: number; fuzzy: FuzzyNames },
): Promise<NameHit[]> {
  await readyToFold(typed, ...rows.flatMap(([, , , , posts]) => posts));
  const wanted = fold(typed);
  if (wanted === '') return [];
  const ranked = rows
    .map((row) => ({ row, rank: rankName(row, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  if (ranked.length > 0) {
    return ranked.slice(0, limit).map(({ row }) => ({ row, isNear: false }));
  }
  if (Array.from(wanted).length < 2) return [];
  const near = await fuzzy(rows.map(foldedName), wanted);
  return near.slice(0, limit).flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, isNear: true }];
  });
}

function foldedName([, name, , , , folded]: NameRow): string {
  return folded ?? name;
}

/** 0 for no match. Pinyin counts from the second letter on. */
function rankName(row: NameRow, wanted: string): number {
  const [, , , pinyin, posts] = row;
  const folded = foldedName(row);
  if (folded === wanted) return 9;
  if (folded.startsWith(wanted)) return 8;
  if (/^[a-züǜ' ]{2,}$/.test(wanted)) {
    const letters = wanted.replaceAll(/[^a-zü]/g, '').replaceAll('ü', 'v');
    const syllables = pinyin.split(' ');
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    if (syllables.join('') === letters) return 7;
    if (initials === letters) return 6;
    if (syllables.join('').startsWith(letters)) return 5;
    if (initials.startsWith(letters)) return 4;
    return 0;
  }
  if (folded.includes(wanted)) return 3;
  return wanted.length > 1 && posts.some((post) => fold(post).includes(wanted)) ? 2 : 0;
}
