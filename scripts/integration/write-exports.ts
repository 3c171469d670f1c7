/** `npm run build`: articles, data and feeds as files beside the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/records.ts';
import { archiveToFiles } from '../../src/export/index.ts';
import { basePath, siteUrl } from '../seeds/folders.ts';

/** Writes into a built site; gives the number of files. For a thread that has nothing else to do. */
export function writeExports(archive: Archive, site: string): number {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, make } of archiveToFiles(archive, { site: siteUrl, base: basePath })) {
    const file = join(site, ...path.split('/'));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, make());
    count += 1;
  }
  return count;
}
