/** A thread of the build: writes the search index while the pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadArchive } from '../seeds/load-archive.ts';
import { writeIndex } from './write-index.ts';

const { archive } = await loadArchive();
parentPort?.postMessage(await writeIndex(archive, workerData as string));
