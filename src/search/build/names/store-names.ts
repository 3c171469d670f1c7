/** The list of names as files: rows in the order of their pinyin, and lists of rows by characters. */
import { fold } from '../../../text/fold.ts';
import { textToTerms } from '../../analyse.ts';
import type { Entry } from '../../coding/block.ts';
import { namesRootToBytes } from '../../coding/directory/names-root.ts';
import { toCompactJson } from '../../coding/json/compact-json.ts';
import { deflate } from '../../coding/json/deflate.ts';
import { compareKeys } from '../../coding/keys.ts';
import {
  type FileName,
  type NameRow,
  nameKinds,
  namePrefixes,
  rowToInitials,
  rowToLetters,
} from '../../wire.ts';
import { type ShelvedFile, type Store, storePages } from '../store-pages.ts';
import { blockBytes, entriesToBlocks } from '../terms/entries-to-blocks.ts';

/** Rows in a file: a name that is found costs its file. */
const rowsPerFile = 64;

/** Files that the list may have: so many, and one for so many articles. Both kinds grow until it is so. */
const spare = 30;
export const articlesPerFile = 25;

/** Gives the root of the list. */
export async function storeNames(
  names: NameRow[],
  articles: number,
  store: Store,
): Promise<FileName> {
  const rows = names.toSorted(compareRows);
  const entries = rowsToEntries(rows);
  const most = spare + articles / articlesPerFile;
  let scale = 1;
  const pack = (): ShelvedFile[] => [
    ...entriesToBlocks([entries], { articles: rows.length, most: blockBytes * scale }),
  ];
  let packed = pack();
  while (packed.length + rows.length / rowsPerFile / scale > most) {
    scale *= 2;
    packed = pack();
  }
  const root = namesRootToBytes({
    names: rows.length,
    blocks: await storePages(packed, store, { byNumber: false }),
    rows: await storePages(await rowsToFiles(rows, rowsPerFile * scale), store, { byNumber: true }),
  });
  return store.file(root);
}

async function rowsToFiles(rows: NameRow[], perFile: number): Promise<ShelvedFile[]> {
  const files: ShelvedFile[] = [];
  for (let at = 0; at < rows.length; at += perFile) {
    const some = rows.slice(at, at + perFile);
    const [first, before] = [rows[at], rows[at - 1]].map((row) => row && rowToLetters(row));
    files.push({
      bytes: await deflate(toCompactJson(some)),
      firstKey: first ?? '',
      continues: first === before,
      size: some.length,
    });
  }
  return files;
}

function compareRows(one: NameRow, other: NameRow): number {
  return (
    compareKeys(rowToLetters(one), rowToLetters(other)) ||
    nameKinds.indexOf(one[0]) - nameKinds.indexOf(other[0]) ||
    compareKeys(one[1], other[1])
  );
}

function rowsToEntries(rows: NameRow[]): Entry[] {
  const lists = new Map<string, number[]>();
  for (const [number, row] of rows.entries()) {
    for (const key of rowToKeys(row)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [number]);
      else list.push(number);
    }
  }
  return [...lists]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, numbers]) => ({ key, slice: 0, numbers, fields: {} }));
}

function rowToKeys(row: NameRow): Set<string> {
  const [, name, , , posts] = row;
  const folded = fold(name);
  const [first = ''] = folded;
  const terms = posts.flatMap((post) => textToTerms(fold(post)));
  return new Set([
    ...textToTerms(folded),
    namePrefixes.start + first,
    ...terms.map((term) => namePrefixes.post + term),
    namePrefixes.initials + rowToInitials(row),
  ]);
}
