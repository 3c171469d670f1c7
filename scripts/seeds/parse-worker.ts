/** A thread of `parseAhead`: parses its share of the seeds. */
import { workerData } from 'node:worker_threads';
import { readSeed } from './read-seed.ts';
import { openRecords } from './seed-to-page.ts';

const { folder, files } = workerData as { folder: string; files: string[] };
const { seedToPage } = await openRecords();
for (const file of files) {
  const seed = await readSeed(folder, file);
  if ('bytes' in seed) await seedToPage({ file, bytes: seed.bytes });
}
