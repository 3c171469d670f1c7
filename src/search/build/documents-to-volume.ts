/** A volume: its files, and the root through which they are found. */

import { calendarToBytes } from '../coding/directory/calendar.ts';
import { rootToBytes } from '../coding/directory/root.ts';
import { toCompactJson } from '../coding/json/compact-json.ts';
import { textsToJson } from '../coding/json/texts.ts';
import type { Shelf, TextRecord, Volume } from '../wire.ts';
import { documentsToCalendar } from './documents-to-calendar.ts';
import { documentsToFacets } from './documents-to-facets.ts';
import { documentsToTexts } from './documents-to-texts.ts';
import { articlesPerFile } from './names/store-names.ts';
import { leastPerPage, type Store, storePages } from './store-pages.ts';
import { addLongerTerms, longestTerm } from './terms/add-longer-terms.ts';
import { documentsToTerms } from './terms/documents-to-terms.ts';
import { documentsToValues } from './terms/documents-to-values.ts';
import { type BlockFile, blockBytes, entriesToBlocks } from './terms/entries-to-blocks.ts';
import { termsToEntries } from './terms/terms-to-entries.ts';

/** Some six kilobytes: facets are counted over many articles that stand close together. */
const articlesPerFacets = 256;

/** Files that a volume may have more than articles, beside root and calendar. */
const spare = 30;

/** Of the files that it may have, how many are kept for the list of names. */
const forNames = 1 / articlesPerFile;

/** Text files that are compressed at a time. */
const together = 16;

export async function documentsToVolume(documents: TextRecord[], store: Store): Promise<Volume> {
  const blocks = await storeBlocks(documents, store);
  const facets = await storeFacets(documents, store);
  const withPages = 1 + 1 / leastPerPage;
  const left =
    documents.length * (1 - forNames) +
    spare -
    blocks.files.length * withPages -
    facets.files.length;
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
  const { terms, folded } = documentsToTerms(documents);
  const values = documentsToValues(documents, folded);
  addLongerTerms(terms, folded);
  const groups = concatenate([values], termsToEntries(terms));
  yield* entriesToBlocks(groups, { articles: documents.length, most: blockBytes });
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
