/** What a build says of its files, for copies that readers keep; see README.md for the flow. */

/** Raised with every change that an older worker cannot read. */
export const version = 1;

/** A file of the built site, as its list has it. */
export interface ListedFile {
  /** Uncompressed, as it is kept. */
  bytes: number;
  /** The first 16 hexadecimal digits of the SHA-256 of its bytes. */
  hash: string;
}

/** A file by its path inside the site, without leading slash; a page's path ends in `/`. */
export type Listing = ReadonlyMap<string, ListedFile>;

/** Files and bytes of a part of the site. */
export type Extent = [files: number, bytes: number];

/** `offline/summary.json`: the one file that changes in place. */
export interface Summary {
  version: number;
  /** Names the build: the same bytes have the same name. */
  build: string;
  /** What all trees need: scripts, styles, the search index. */
  shared: Extent;
  /** Pages of each tree, by its prefix: `''`, `zh-hant/`. */
  trees: Record<string, Extent>;
  /** Hashes of the lists, in order: `pathToList` says which one has a path. */
  lists: string[];
}

/** `offline/HASH.json`: some hundred files. Its name is made from its bytes, so it never changes. */
export type List = Record<string, [bytes: number, hash: string]>;

export const summaryPath = 'offline/summary.json';

export function listPath(hash: string): string {
  return `offline/${hash}.json`;
}

/** What the worker is told by its build: its name, the trees, and what every reader keeps. */
export interface BuildFacts {
  build: string;
  /** Prefixes of the trees, the root's empty one first. */
  trees: string[];
  /** Scripts, styles and icons: the site as a program. */
  shell: string[];
}
