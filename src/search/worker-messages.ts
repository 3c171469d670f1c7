/** What page and worker say to each other. */
import type { NameHit } from './read/names.ts';
import type { Request } from './read/search.ts';
import type { Result } from './result.ts';

export interface Question {
  /** Of this question; answers carry it. */
  id: number;
  /** The full address of the folder of the index, ending in `/`. */
  folder: string;
  /** Null: only make ready. */
  request: Request | null;
}

/** The same result comes twice: at once, and with the names. */
export interface Answer {
  id: number;
  result: Result;
  names: NameHit[];
}
