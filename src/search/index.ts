/** What the build takes from search; the browser starts at `worker.ts`. */
export { archiveToIndex } from './archive-to-index.ts';
