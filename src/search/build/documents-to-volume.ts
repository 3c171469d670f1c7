/** A volume: its files, and the root through which they are found. */

import { calendarToBytes } from '../coding/directory/calendar.ts';
import { rootToBytes } from '../coding/directory/root.ts';
import { shelfToBytes } from '../coding/directory/shelf.ts';
import { toCompactJson } from '../coding/json/compact-json.ts';
import { textsToJson } from '../coding/json/texts.ts';
import type { FileName, Shelf, TextRecord, Volume } from '../wire.ts';
import { documentsToCalendar } from './documents-to-calendar.ts';
import { documentsToFacets } from './documents-to-facets.ts';
import { documentsToTexts } from './documents-to-texts.ts';
import { addLongerTerms, longestTerm } from './terms/add-longer-terms.ts';
import { documentsToLists, documentToFolded } from './terms/documents-to-lists.ts';
import { type BlockFile, listsToBlocks } from './terms/lists-to-blocks.ts';

export interface Store {
  /** Stores bytes as they are, under their checksum. */
  plain: (bytes: Uint8Array<ArrayBuffer>) => Stored;
  /** Stores bytes compressed, under the checksum of what is stored. */
  deflated: (bytes: Uint8Array<ArrayBuffer>) => Promise<Stored>;
}

export interface Stored {
  file: FileName;
  size: number;
}

/** Some six kilobytes: facets are counted over many articles that stand close together. */
const articlesPerFacets = 256;

/** Files in a page of the directory, at least, and pages in a root, about, at most. */
const leastPerPage = 32;
const mostPages = 256;

/** Files that a volume may have more than articles, beside root and calendar. */
const spare = 40;

export async function documentsToVolume(documents: TextRecord[], store: Store): Promise<Volume> {
  const blocks = documentsToBlocks(documents);
  const blockShelf: Shelf = {
    files: blocks.map(({ bytes }) => store.plain(bytes).file),
    sizes: blocks.map(({ keys }) => keys),
    keys: blocks.map(({ firstKey }) => firstKey),
  };
  const facets: Shelf = { files: [], sizes: [], keys: null };
  for (let at = 0; at < documents.length; at += articlesPerFacets) {
    const some = documents.slice(at, at + articlesPerFacets);
    facets.files.push((await store.deflated(toCompactJson(documentsToFacets(some)))).file);
    facets.sizes.push(some.length);
  }
  const withPages = 1 + 1 / leastPerPage;
  const left = documents.length + spare - blocks.length * withPages - facets.files.length;
  const texts: Shelf = { files: [], sizes: [], keys: null };
  let textBytes = 0;
  for (const some of documentsToTexts(documents, Math.floor(left / withPages))) {
    const { file, size } = await store.deflated(textsToJson(some));
    texts.files.push(file);
    texts.sizes.push(some.length);
    textBytes += size;
  }
  const root = rootToBytes({
    blocks: toPages(blockShelf, store),
    texts: toPages(texts, store),
    facets,
    longestKey: longestTerm,
    calendar: store.plain(calendarToBytes(documentsToCalendar(documents))).file,
  });
  return { articles: documents.length, textBytes, root: store.plain(root).file };
}

function documentsToBlocks(documents: TextRecord[]): BlockFile[] {
  const folded = documents.map(documentToFolded);
  const lists = documentsToLists(documents, folded);
  addLongerTerms(lists, folded);
  return listsToBlocks(lists, documents.length);
}

/** Pages grow with the archive, so that roots stay small. A page of articles holds what its files hold. */
function toPages({ files, sizes, keys }: Shelf, store: Store): Shelf {
  let perPage = leastPerPage;
  while (files.length / perPage > mostPages) perPage *= 2;
  const pages: Shelf = { files: [], sizes: [], keys: keys === null ? null : [] };
  for (let at = 0; at < files.length; at += perPage) {
    const page = {
      files: files.slice(at, at + perPage),
      sizes: sizes.slice(at, at + perPage),
      keys: keys?.slice(at, at + perPage) ?? null,
    };
    pages.files.push(store.plain(shelfToBytes(page)).file);
    pages.sizes.push(keys === null ? page.sizes.reduce((sum, size) => sum + size, 0) : 0);
    pages.keys?.push(page.keys?.[0] ?? '');
  }
  return pages;
}
