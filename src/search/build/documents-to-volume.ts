/** A volume: its files, and the root through which they are found. */

import { toCompactJson } from '../coding/compact-json.ts';
import type { FileName, Root, Row, Shelf, Volume } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';
import { documentsToBlocks } from './documents-to-blocks.ts';
import { documentsToCalendar } from './documents-to-calendar.ts';
import { documentsToFacets } from './documents-to-facets.ts';
import { documentsToTexts } from './documents-to-texts.ts';

/** Stores a file, compressed, under the checksum of what is stored. */
export type Store = (content: Uint8Array<ArrayBuffer>) => Promise<{ file: FileName; size: number }>;

/** About a kilobyte, compressed: hits stand far apart, and each asks for the file that it is in. */
const rowsPerFile = 24;

/** About a kilobyte of first keys and names of files: a term of a large archive asks for a page, too. */
const filesPerPage = 64;

/** Some six kilobytes: facets are counted over many articles that stand close together. */
const articlesPerFacets = 256;

export async function documentsToVolume(documents: Document[], store: Store): Promise<Volume> {
  const storeJson = async (content: object) => (await store(toCompactJson(content))).file;
  const blocks: Shelf = [];
  for (const { firstKey, bytes } of documentsToBlocks(documents)) {
    blocks.push([firstKey, (await store(bytes)).file]);
  }
  const places: Pick<Row, 't' | 'x'>[] = [];
  let textBytes = 0;
  for (const { numbers, texts } of documentsToTexts(documents)) {
    const { file, size } = await store(toCompactJson(texts));
    for (const [x, number] of numbers.entries()) places[number] = { t: file, x };
    textBytes += size;
  }
  const rows: Shelf = [];
  for (const some of inGroups(documents, rowsPerFile)) {
    const first = rows.length * rowsPerFile;
    const file = await storeJson(some.map(({ row }, at) => ({ ...row, ...places[first + at] })));
    rows.push([some[0]?.row.y ?? '', file]);
  }
  const facets: FileName[] = [];
  for (const some of inGroups(documents, articlesPerFacets)) {
    facets.push(await storeJson(documentsToFacets(some)));
  }
  const toPages = async (shelf: Shelf): Promise<Shelf> => {
    const pages: Shelf = [];
    for (const page of inGroups(shelf, filesPerPage)) {
      pages.push([page[0]?.[0] ?? '', await storeJson(page)]);
    }
    return pages;
  };
  const root: Root = {
    blocks: await toPages(blocks),
    rows: await toPages(rows),
    rowsPerPage: filesPerPage,
    rowsPerFile,
    calendar: await storeJson(documentsToCalendar(documents)),
    facets,
    articlesPerFacets,
  };
  return { articles: documents.length, textBytes, root: await storeJson(root) };
}

function inGroups<Item>(items: Item[], size: number): Item[][] {
  const groups: Item[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}
