/** Where files of an index go, and how many of them are found: by shelves, and shelves of shelves. */
import { shelfToBytes } from '../coding/directory/shelf.ts';
import type { FileName, Shelf } from '../wire.ts';

export interface Store {
  /** Stores bytes as they are, under their checksum. */
  plain: (bytes: Uint8Array<ArrayBuffer>) => Promise<Stored>;
  /** Stores bytes compressed, under the checksum of what is stored. */
  deflated: (bytes: Uint8Array<ArrayBuffer>) => Promise<Stored>;
}

export interface Stored {
  file: FileName;
  size: number;
}

/** Files in a page of the directory, at least, and pages in a root, about, at most. */
export const leastPerPage = 32;
const mostPages = 256;

/**
 * Pages grow with the archive, so that roots stay small. A page says how much its files hold where
 * `hasSizes`: where files are found by number.
 */
export async function storePages(
  { files, sizes, keys }: Shelf,
  store: Store,
  hasSizes = keys === null,
): Promise<Shelf> {
  let perPage = leastPerPage;
  while (files.length / perPage > mostPages) perPage *= 2;
  const pages: Shelf = { files: [], sizes: [], keys: keys === null ? null : [] };
  for (let at = 0; at < files.length; at += perPage) {
    const page = {
      files: files.slice(at, at + perPage),
      sizes: sizes.slice(at, at + perPage),
      keys: keys?.slice(at, at + perPage) ?? null,
    };
    pages.files.push((await store.plain(shelfToBytes(page))).file);
    pages.sizes.push(hasSizes ? page.sizes.reduce((sum, size) => sum + size, 0) : 0);
    pages.keys?.push(page.keys?.[0] ?? '');
  }
  return pages;
}
