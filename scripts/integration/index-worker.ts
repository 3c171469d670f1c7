/** A thread of the build: writes the search index and the exports while the pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { hideWithdrawn } from '../../src/archive/catalogue/hide-withdrawn.ts';
import { loadArchive } from '../seeds/load-archive.ts';
import { writeExports } from './write-exports.ts';
import { writeIndex } from './write-index.ts';

const loaded = await loadArchive();
const archive = hideWithdrawn(loaded.archive);
const site = workerData as string;
writeExports(archive, site);
parentPort?.postMessage(await writeIndex(archive, site));
