/** `npm run build`: the search index of the archive, as files beside the search page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/records.ts';
import { archiveToIndex } from '../../src/search/index.ts';

/** Writes the index into `search/` of a built site; gives its files and bytes. */
export async function writeIndex(
  archive: Archive,
  site: string,
): Promise<{ files: number; bytes: number }> {
  const files = await archiveToIndex(archive);
  const folders = new Set<string>();
  let total = 0;
  for (const { path, bytes } of files) {
    const file = join(site, 'search', ...path.split('/'));
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, bytes);
    total += bytes.byteLength;
  }
  return { files: files.length, bytes: total };
}
