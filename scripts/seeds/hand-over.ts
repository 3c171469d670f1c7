/**
 * Lets a build step use the archive that the pages were made from. Astro bundles the pages apart
 * from the steps, so a module of ours stands twice in the one process; the global slot does not.
 */
import type { LoadedArchive } from './load-archive.ts';

const slot = Symbol.for('banmian.archive');
const holder = globalThis as { [slot]?: LoadedArchive };

export function handOver(loaded: LoadedArchive): void {
  holder[slot] = loaded;
}

/** What the pages of this process were made from, or undefined where none were made. */
export function handedOver(): LoadedArchive | undefined {
  return holder[slot];
}
