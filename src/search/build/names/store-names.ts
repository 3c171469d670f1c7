/** The list of names as files: rows in the order of their pinyin, and lists of rows by characters. */
import { fold } from '../../../text/fold.ts';
import { textToTerms } from '../../analyse.ts';
import type { Entry } from '../../coding/block.ts';
import { namesRootToBytes } from '../../coding/directory/names-root.ts';
import { toCompactJson } from '../../coding/json/compact-json.ts';
import { compareKeys } from '../../coding/keys.ts';
import {
  type Directory,
  type FileName,
  type NameRow,
  nameKinds,
  namePrefixes,
  rowToInitials,
  rowToLetters,
  type Shelf,
} from '../../wire.ts';
import { leastPerPage, type Store, storePages } from '../store-pages.ts';
import { type BlockFile, blockBytes, entriesToBlocks } from '../terms/entries-to-blocks.ts';

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
  const pack = (): BlockFile[] => [
    ...entriesToBlocks([entries], { articles: rows.length, most: blockBytes * scale }),
  ];
  let packed = pack();
  while (packed.length + rows.length / rowsPerFile / scale > most) {
    scale *= 2;
    packed = pack();
  }
  const blocks: Shelf = { files: [], sizes: [], keys: [] };
  for (const { bytes, keys, firstKey } of packed) {
    blocks.files.push((await store.plain(bytes)).file);
    blocks.sizes.push(keys);
    blocks.keys?.push(firstKey);
  }
  const shelf: Shelf = { files: [], sizes: [], keys: [] };
  for (let at = 0; at < rows.length; at += rowsPerFile * scale) {
    const some = rows.slice(at, at + rowsPerFile * scale);
    shelf.files.push((await store.deflated(toCompactJson(some))).file);
    shelf.sizes.push(some.length);
    shelf.keys?.push(some[0] === undefined ? '' : rowToLetters(some[0]));
  }
  const root = namesRootToBytes({
    names: rows.length,
    blocks: await toDirectory(blocks, store),
    rows: await toDirectory(shelf, store),
  });
  return (await store.plain(root)).file;
}

/** A few files stand in the root itself: one request less. */
async function toDirectory(shelf: Shelf, store: Store): Promise<Directory> {
  const isPaged = shelf.files.length > leastPerPage;
  return { isPaged, shelf: isPaged ? await storePages(shelf, store, true) : shelf };
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
