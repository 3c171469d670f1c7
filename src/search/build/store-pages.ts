/** Where files of an index go, and how many of them are found: by shelves, and shelves of shelves. */
import { shelfToBytes } from '../coding/directory/shelf.ts';
import type { Directory, FileName, Shelf } from '../wire.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Store {
  /** Stores a file under a name made from it. */
  file: (bytes: Bytes) => Promise<FileName>;
  /** Stores files under names made from all of them: gives the name of the group. */
  group: (files: Bytes[]) => Promise<FileName>;
}

/** A file, and what a directory says of it. */
export interface ShelvedFile {
  bytes: Bytes;
  firstKey: string;
  /** Whether its first key also stands in the file before. */
  continues: boolean;
  /** As on its shelf. */
  size: number;
}

/** Files in a page of the directory, at first; twice as many after so many pages, and again. */
const leastPerPage = 32;
const pagesOfASize = 64;

/**
 * A few files stand in the root itself, the others on pages, which grow as they come, so that roots stay
 * small at any size. A page says how much its files hold where they are found by number.
 */
export async function storePages(
  files: Iterable<ShelvedFile>,
  store: Store,
  { byNumber }: { byNumber: boolean },
): Promise<Directory> {
  const groups: FileName[] = [];
  const pages: Omit<ShelvedFile, 'bytes'>[] = [];
  let open: ShelvedFile[] = [];
  const close = async (): Promise<void> => {
    const size = byNumber ? open.reduce((sum, one) => sum + one.size, 0) : 0;
    const contents = open.map(({ bytes }) => bytes);
    groups.push(await store.group([shelfToBytes(toShelf(open)), ...contents]));
    pages.push({ firstKey: open[0]?.firstKey ?? '', continues: open[0]?.continues ?? false, size });
    open = [];
  };
  for (const file of files) {
    if (open.length === leastPerPage * 2 ** Math.floor(pages.length / pagesOfASize)) await close();
    open.push(file);
  }
  if (pages.length === 0) {
    const group = await store.group(open.map(({ bytes }) => bytes));
    return { isPaged: false, groups: [group], shelf: toShelf(open) };
  }
  await close();
  return { isPaged: true, groups, shelf: toShelf(pages) };
}

function toShelf(files: Omit<ShelvedFile, 'bytes'>[]): Shelf {
  return {
    sizes: files.map(({ size }) => size),
    keys: files.map(({ firstKey }) => firstKey),
    continues: files.map(({ continues }) => continues),
  };
}
