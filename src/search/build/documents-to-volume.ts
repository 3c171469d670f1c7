/** A volume: its files, and the root through which they are found. */
import { calendarToBytes } from '../coding/directory/calendar.ts';
import { rootToBytes } from '../coding/directory/root.ts';
import { toCompactJson } from '../coding/json/compact-json.ts';
import { deflate } from '../coding/json/deflate.ts';
import { textsToJson } from '../coding/json/texts.ts';
import {
  articlesPerTable,
  type Directory,
  type FileName,
  type TextRecord,
  type TextShelf,
  type Volume,
} from '../wire.ts';
import { documentsToCalendar } from './documents-to-calendar.ts';
import { documentsToFacets } from './documents-to-facets.ts';
import { documentsToTexts, planTexts } from './documents-to-texts.ts';
import { articlesPerFile } from './names/store-names.ts';
import { type Bytes, type ShelvedFile, type Store, storePages } from './store-pages.ts';
import { addLongerTerms, longestTermOf } from './terms/add-longer-terms.ts';
import { documentsToTerms } from './terms/documents-to-terms.ts';
import { documentsToValues } from './terms/documents-to-values.ts';
import { bytesOfBlocks, entriesToBlocks } from './terms/entries-to-blocks.ts';
import { termsToEntries } from './terms/terms-to-entries.ts';

/** Files that a volume may have more than articles, beside root and calendar. */
const spare = 30;

/** Of the files that it may have, how many are kept for the list of names. */
const forNames = 1 / articlesPerFile;

/** Text files that are compressed at a time. */
const together = 16;

export async function documentsToVolume(documents: TextRecord[], store: Store): Promise<Volume> {
  const counted = countFiles(store);
  const blocks = await storeBlocks(documents, counted.store);
  const aside = await storeAside(documents, counted.store);
  const left = documents.length * (1 - forNames) + spare - counted.files();
  const { texts, textBytes } = await storeTexts(documents, Math.floor(left), store);
  const root = rootToBytes({ blocks, texts, longestKey: longestTermOf(documents.length), aside });
  return { articles: documents.length, textBytes, root: await store.file(root) };
}

function countFiles({ file, group }: Store): { store: Store; files: () => number } {
  let files = 0;
  const store: Store = {
    file,
    group: (some) => {
      files += some.length;
      return group(some);
    },
  };
  return { store, files: () => files };
}

function storeBlocks(documents: TextRecord[], store: Store): Promise<Directory> {
  return storePages(documentsToBlocks(documents), store, { byNumber: false });
}

/** What is held in memory lives as long as this goes on. */
function* documentsToBlocks(documents: TextRecord[]): Generator<ShelvedFile> {
  const { terms, folded } = documentsToTerms(documents);
  const values = documentsToValues(documents, folded);
  addLongerTerms(terms, folded);
  const groups = concatenate([values], termsToEntries(terms));
  const most = bytesOfBlocks(folded);
  yield* entriesToBlocks(groups, { articles: documents.length, most });
}

function* concatenate<Item>(...lists: Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

async function storeAside(documents: TextRecord[], store: Store): Promise<FileName> {
  const files = [calendarToBytes(documentsToCalendar(documents))];
  for (let at = 0; at < documents.length; at += articlesPerTable) {
    const some = documents.slice(at, at + articlesPerTable);
    files.push(await deflate(toCompactJson(documentsToFacets(some))));
  }
  return store.group(files);
}

async function storeTexts(
  documents: TextRecord[],
  mostFiles: number,
  store: Store,
): Promise<{ texts: TextShelf; textBytes: number }> {
  const plan = planTexts(documents.length, mostFiles);
  const groups: FileName[] = [];
  let textBytes = 0;
  for (const files of documentsToTexts(documents, plan)) {
    const stored: Bytes[] = [];
    for (let at = 0; at < files.length; at += together) {
      const some = files.slice(at, at + together);
      stored.push(...(await Promise.all(some.map((one) => deflate(textsToJson(one))))));
    }
    groups.push(await store.group(stored));
    textBytes += stored.reduce((sum, { length }) => sum + length, 0);
  }
  return { texts: { ...plan, groups }, textBytes };
}
