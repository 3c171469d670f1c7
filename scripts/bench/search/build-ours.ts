/** Our index, written file by file as a build of the site writes it, and what that took. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../../src/archive/records.ts';
import { fileToPath, type Manifest, manifestPath } from '../../../src/search/wire.ts';
import { writeIndex } from '../../integration/write-index.ts';

export interface OurIndex {
  /** The folder in whose `search/` it stands. */
  site: string;
  milliseconds: number;
  /** Bytes that the process held at most until then, the corpus among them. */
  memory: number;
  files: number;
  /** Of all files together, and of the texts of articles among them, as stored. */
  bytes: number;
  textBytes: number;
  /** Paths of manifest and roots, which a page fetches before a query. */
  startUp: Set<string>;
}

export async function buildOurs(archive: Archive, site: string): Promise<OurIndex> {
  const start = performance.now();
  const size = await writeIndex(archive, site);
  const milliseconds = performance.now() - start;
  const memory = process.resourceUsage().maxRSS * 1024;
  const file = await readFile(join(site, 'search', manifestPath), 'utf8');
  const { volumes } = JSON.parse(file) as Manifest;
  const textBytes = volumes.reduce((sum, volume) => sum + volume.textBytes, 0);
  const startUp = new Set([manifestPath, ...volumes.map(({ root }) => fileToPath(root))]);
  return { site, milliseconds, memory, ...size, textBytes, startUp };
}
