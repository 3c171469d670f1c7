/** What page and worker say to each other. */
import type { NameHit } from './read/names/names.ts';
import type { Request } from './read/tasks/search.ts';
import type { Articles, Concordance, Counted, Result, Survey } from './result.ts';

/** What may be asked beside a search; each task aborts its own predecessor, a search aborts all. */
export type Task =
  /** Facets and timeline. */
  | { task: 'survey'; query: string }
  /** Reads every candidate, newest first; answers again and again; the outcome is kept for later searches. */
  | { task: 'count'; query: string }
  /** Up to `limit` lines, with `context` characters at either side. */
  | { task: 'concordance'; query: string; limit: number; context: number }
  /** Whole texts of the first hits. */
  | { task: 'articles'; request: Request }
  /** Ends tasks that run; what was counted is kept. */
  | { task: 'stop' };

export type TaskAnswer = { id: number } & (
  | { survey: Survey }
  | { counted: Counted }
  | { concordance: Concordance }
  | { articles: Articles }
);

export interface Question {
  /** Of this question; answers carry it. */
  id: number;
  /** The full address of the folder of the index, ending in `/`. */
  folder: string;
  /** Null: only make ready. */
  request: Request | Task | null;
}

/** Answers a search (tasks have a TaskAnswer). The same result comes twice: at once, and with the names. */
export interface Answer {
  id: number;
  result: Result;
  names: NameHit[];
}
