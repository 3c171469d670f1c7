/** What the build takes from search; the browser starts at `worker.ts`. */
export { archiveToIndex, type IndexFile } from './archive-to-index.ts';
