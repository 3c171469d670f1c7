/** A thread of the build: writes the search index and the exports while the pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { hideWithdrawn } from '../../src/archive/catalogue/hide-withdrawn.ts';
import { loadArchive } from '../seeds/load-archive.ts';
import { writeExports } from './write-exports.ts';
import { type Aside, writeIndex } from './write-index.ts';

const loaded = await loadArchive();
const archive = hideWithdrawn(loaded.archive);
const site = workerData as string;
const data = writeExports(archive, site);
const aside: Aside = { index: await writeIndex(archive, site), data };
parentPort?.postMessage(aside);
