/** A thread of the build: writes the search index and the exports while the pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadArchive } from '../seeds/load-archive.ts';
import { writeExports } from './write-exports.ts';
import { writeIndex } from './write-index.ts';

const { archive } = await loadArchive();
const site = workerData as string;
writeExports(archive, site);
parentPort?.postMessage(await writeIndex(archive, site));
