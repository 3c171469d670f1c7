/**
 * Lets the steps of a build use the archive that the pages are made from. Astro bundles the pages
 * apart from the steps, so a module of ours stands twice in the one process; the global slot does
 * not.
 */
import type { LoadedArchive } from './load-archive.ts';

const slot = Symbol.for('banmian.archive');
const holder = globalThis as { [slot]?: (loaded: LoadedArchive) => void };

/** Called by the pages as soon as they have the archive. */
export function handOver(loaded: LoadedArchive): void {
  holder[slot]?.(loaded);
}

/** Calls `take` when the pages of this process have their archive. */
export function whenHandedOver(take: (loaded: LoadedArchive) => void): void {
  holder[slot] = take;
}
