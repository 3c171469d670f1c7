/** `npm run bench -- search N`: how large the index of N articles is, and how long it takes to make. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveToIndex } from '../../src/search/index.ts';
import { scratchFolder } from '../seeds/folders.ts';
import { loadArchive } from '../seeds/load-archive.ts';
import { generateSeeds } from './generate-seeds.ts';
import { count, megabytes, printTable, seconds } from './table.ts';

export async function benchSearch(articles: number): Promise<void> {
  await mkdir(scratchFolder, { recursive: true });
  const folder = await mkdtemp(join(scratchFolder, 'bench-'));
  try {
    await generateSeeds(folder, articles);
    const { archive } = await loadArchive(folder);
    const text = archive.pages.reduce((sum, page) => sum + page.source.characters, 0);
    const start = performance.now();
    const files = await archiveToIndex(archive);
    const time = performance.now() - start;
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    printTable([
      ['articles', 'characters', 'files', 'bytes', 'bytes/character', 'time'],
      [
        count(articles),
        count(text),
        count(files.length),
        megabytes(bytes),
        (bytes / text).toFixed(2),
        seconds(time),
      ],
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
