/** Parses many seeds on all processors at once; what comes out are their records on disk. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from './folders.ts';

/** Below this number of seeds a thread costs more than it saves. */
const worthwhile = 200;

/** Does nothing for few files. `files` are paths inside `folder`. */
export async function parseAhead(folder: string, files: readonly string[]): Promise<void> {
  if (files.length < worthwhile) return;
  console.log(`Parsing ${files.length.toLocaleString('en')} pages …`);
  const threads = availableParallelism();
  const shares = Array.from({ length: threads }, (_, thread) =>
    files.filter((_file, index) => index % threads === thread),
  );
  await Promise.all(shares.map((share) => parseShare(folder, share)));
}

/** A thread that fails leaves its share to whoever asks for the records. */
function parseShare(folder: string, files: readonly string[]): Promise<void> {
  // By its path: this module is bundled into the pages, the worker is not.
  const path = join(projectFolder, 'scripts', 'seeds', 'parse-worker.ts');
  const worker = new Worker(path, { workerData: { folder, files } });
  return new Promise((resolve) => {
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
