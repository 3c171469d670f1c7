/** What a search answers; plain data, so that it passes from the worker to the page. */
import type { Failure } from './read/files.ts';

/** Source text with the places to be marked, UTF-16, ascending, apart from each other. */
export interface Marked {
  text: string;
  marks: [from: number, to: number][];
}

export interface Hit {
  id: string;
  kicker: Marked | null;
  /** Its parts; a hit over two of them is marked in both. */
  headline: Marked[];
  snippet: Marked;
  /** The paragraph of the first hit in the body, or null. */
  paragraph: string | null;
  /** The date that the article is ordered by, EDTF, or null. */
  date: string | null;
  /** The plain day, or null. */
  published: string | null;
  newspaper: string | null;
  column: Marked | null;
  bylines: string[];
}

/** `best`: headline hits first; then, if all candidates were read, by number and place of hits. */
export type Order = 'best' | 'newest' | 'oldest';

export interface Result {
  query: string;
  /** Whether the query holds anything that can be looked for. */
  isSearchable: boolean;
  hits: Hit[];
  /** How many articles were searched. */
  articles: number;
  /** Articles: equal where the count is known; at most Infinity where the index could not be opened. */
  atLeast: number;
  atMost: number;
  /** Whether the count is exact and nothing was lost. */
  complete: boolean;
  /** `weighed`: by number and place of hits. */
  order: 'weighed' | 'headlines' | 'newest' | 'oldest';
  failures: Failure[];
}
