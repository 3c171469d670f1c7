/** `npm run build`: the search index of the archive, as files beside the search page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../src/archive/records.ts';
import type { WrittenFile } from '../../src/export/data/data-package.ts';
import { archiveToIndex } from '../../src/search/index.ts';

export interface IndexSize {
  files: number;
  /** Of all files together. */
  bytes: number;
}

/** What the thread wrote. */
export interface Aside {
  index: IndexSize;
  data: WrittenFile[];
}

/** Writes the index and the exports of the seeds into a built site, in a thread of its own. */
export function writeAside(site: string): Promise<Aside> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: site });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`The index ended with status ${status}`)));
  });
}

/** Writes the index of an archive into `search/` of a built site, file by file as they are made. */
export async function writeIndex(archive: Archive, site: string): Promise<IndexSize> {
  const folders = new Set<string>();
  const size: IndexSize = { files: 0, bytes: 0 };
  await archiveToIndex(archive, async ({ path, bytes }) => {
    const file = join(site, 'search', ...path.split('/'));
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, bytes);
    size.files += 1;
    size.bytes += bytes.byteLength;
  });
  return size;
}
