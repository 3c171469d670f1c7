/**
 * Lets the steps of a build and its pages use one archive. Astro bundles the pages
 * apart from the steps, so a module of ours stands twice in the one process; the global slot does
 * not.
 */
import type { LoadedArchive } from './load-archive.ts';

const slot = Symbol.for('banmian.archive');
const shelf = Symbol.for('banmian.kept');
const holder = globalThis as {
  [slot]?: (loaded: LoadedArchive) => void;
  [shelf]?: LoadedArchive | undefined;
};

/** Called by the pages as soon as they have the archive. */
export function handOver(loaded: LoadedArchive): void {
  holder[slot]?.(loaded);
}

/** Calls `take` when the pages of this process have their archive. */
export function whenHandedOver(take: (loaded: LoadedArchive) => void): void {
  holder[slot] = take;
}

/** Keeps an archive that a step had to load before the pages. */
export function keep(loaded: LoadedArchive): void {
  holder[shelf] = loaded;
}

/** Gives what was kept, once: in the dev server seeds change afterwards. */
export function takeKept(): LoadedArchive | null {
  const loaded = holder[shelf] ?? null;
  holder[shelf] = undefined;
  return loaded;
}
