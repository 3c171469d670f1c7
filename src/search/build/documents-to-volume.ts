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
import { documentToFolded } from './terms/document-to-folded.ts';
import { documentsToTerms } from './terms/documents-to-terms.ts';
import { documentsToValues } from './terms/documents-to-values.ts';
import { type BlockFile, entriesToBlocks } from './terms/entries-to-blocks.ts';
import { termsToEntries } from './terms/terms-to-entries.ts';

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

/** Some six kilobytes: facets are counted over many articles that stand close together. */
const articlesPerFacets = 256;

/** Files in a page of the directory, at least, and pages in a root, about, at most. */
const leastPerPage = 32;
const mostPages = 256;

/** Files that a volume may have more than articles, beside root and calendar. */
const spare = 40;

/** Text files that are compressed at a time. */
const together = 16;

export async function documentsToVolume(documents: TextRecord[], store: Store): Promise<Volume> {
  const blocks = await storeBlocks(documents, store);
  const facets = await storeFacets(documents, store);
  const withPages = 1 + 1 / leastPerPage;
  const left = documents.length + spare - blocks.files.length * withPages - facets.files.length;
  const files = documentsToTexts(documents, Math.floor(left / withPages));
  const { texts, textBytes } = await storeTexts(files, store);
  const root = rootToBytes({
    blocks: await storePages(blocks, store),
    texts: await storePages(texts, store),
    facets,
    longestKey: longestTerm,
    calendar: (await store.plain(calendarToBytes(documentsToCalendar(documents)))).file,
  });
  return { articles: documents.length, textBytes, root: (await store.plain(root)).file };
}

async function storeBlocks(documents: TextRecord[], store: Store): Promise<Shelf> {
  const shelf = { files: [], sizes: [], keys: [] } satisfies Shelf as Shelf;
  for (const { bytes, keys, firstKey } of documentsToBlocks(documents)) {
    shelf.files.push((await store.plain(bytes)).file);
    shelf.sizes.push(keys);
    shelf.keys?.push(firstKey);
  }
  return shelf;
}

/** What is held in memory lives as long as this goes on. */
function* documentsToBlocks(documents: TextRecord[]): Generator<BlockFile> {
  const folded = documents.map(documentToFolded);
  const values = documentsToValues(documents, folded);
  const terms = documentsToTerms(folded);
  addLongerTerms(terms, folded);
  yield* entriesToBlocks(concatenate([values], termsToEntries(terms)), documents.length);
}

function* concatenate<Item>(...lists: Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

async function storeFacets(documents: TextRecord[], store: Store): Promise<Shelf> {
  const facets: Shelf = { files: [], sizes: [], keys: null };
  for (let at = 0; at < documents.length; at += articlesPerFacets) {
    const some = documents.slice(at, at + articlesPerFacets);
    facets.files.push((await store.deflated(toCompactJson(documentsToFacets(some)))).file);
    facets.sizes.push(some.length);
  }
  return facets;
}

async function storeTexts(
  files: TextRecord[][],
  store: Store,
): Promise<{ texts: Shelf; textBytes: number }> {
  const texts: Shelf = { files: [], sizes: [], keys: null };
  let textBytes = 0;
  for (let at = 0; at < files.length; at += together) {
    const some = files.slice(at, at + together);
    const stored = await Promise.all(some.map((one) => store.deflated(textsToJson(one))));
    for (const { file, size } of stored) {
      texts.files.push(file);
      textBytes += size;
    }
    texts.sizes.push(...some.map(({ length }) => length));
  }
  return { texts, textBytes };
}

/** Pages grow with the archive, so that roots stay small. A page of articles holds what its files hold. */
async function storePages({ files, sizes, keys }: Shelf, store: Store): Promise<Shelf> {
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
    pages.sizes.push(keys === null ? page.sizes.reduce((sum, size) => sum + size, 0) : 0);
    pages.keys?.push(page.keys?.[0] ?? '');
  }
  return pages;
}
