/** An index in memory, and hosts that serve it well or badly. */
import type { Archive } from '../../src/archive/records.ts';
import type { IndexFile } from '../../src/search/archive-to-index.ts';
import { archiveToIndex } from '../../src/search/index.ts';
import type { FetchFile } from '../../src/search/read/library/files.ts';
import { Reader } from '../../src/search/read/reader.ts';
import type { Order } from '../../src/search/result.ts';

export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

export async function archiveToFiles(
  archive: Archive,
  largestVolume?: number,
): Promise<IndexFiles> {
  const files: IndexFiles = new Map();
  const write = ({ path, bytes }: IndexFile) => void files.set(path, bytes);
  await archiveToIndex(archive, write, largestVolume);
  return files;
}

/** A host that serves what the map holds at the time. */
export function hostOf(files: IndexFiles): FetchFile {
  return async (path) => {
    const bytes = files.get(path);
    return new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 });
  };
}

export async function archiveToReader(archive: Archive): Promise<Reader> {
  return new Reader(hostOf(await archiveToFiles(archive)));
}

/** Ids of all hits, in order. */
export async function idsOf(reader: Reader, query: string, order: Order = 'best') {
  const { hits } = await reader.search({ query, limit: Infinity, order });
  return hits.map(({ id }) => id);
}
