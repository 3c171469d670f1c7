/** What a search answers; plain data, so that it passes from the worker to the page. */
import type { Failure } from './read/library/files.ts';

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
  /** The day of the issue, EDTF, or null. */
  published: string | null;
  newspaper: string | null;
  column: Marked | null;
  bylines: string[];
  /** What a citation needs beside: the page as printed, the state of the text, who wrote it. */
  page: string | null;
  version: string;
  writers: [family: string, given: string][];
}

/** `best`: headline hits first; then, if all candidates were read, by number and place of hits. */
export type Order = 'best' | 'newest' | 'oldest';

/** A number of articles: equal where it is known, else at least those checked, at most all candidates. */
export interface Bounds {
  atLeast: number;
  atMost: number;
}

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
  /** What counting all would cost from here: texts to read, and about how many bytes they have. */
  unread: Cost;
  /** Places (处) in all streams; null unless every hit was read. */
  places: number | null;
  failures: Failure[];
}

export interface Cost {
  articles: number;
  bytes: number;
}

export const facetNames = ['person', 'byline', 'column', 'newspaper', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/** How many articles of a result have this value; `value` as printed. */
export interface FacetCount extends Bounds {
  value: string;
}

/** A month or a year of a timeline; periods without an article stand too. */
export interface Bar extends Bounds {
  /** `2024` or `2024-03`: what `date:` takes. */
  period: string;
}

/** A result spread over time and facets: nothing of it reads a text. */
export interface Survey {
  query: string;
  unit: 'month' | 'year';
  /** Oldest first, without gaps. Bars that are bounds are to be shown as 至多 `atMost`. */
  bars: Bar[];
  undated: Bounds;
  /** Most frequent first, by `atMost`. */
  facets: Record<FacetName, FacetCount[]>;
  /** Candidates whose facets were counted, newest first; fewer than `atMost` in a large result. */
  surveyed: number;
  /** Of the whole result. */
  atLeast: number;
  atMost: number;
  failures: Failure[];
}

/** How far "count all" is; the last one of a run that was not stopped has nothing unread. */
export interface Counted extends Bounds {
  query: string;
  unread: Cost;
  /** Places (处) in all streams; null until every article that counts was read. */
  places: number | null;
  complete: boolean;
  failures: Failure[];
}

/** A keyword in context: one place, in the source's characters, on one line. */
export interface ContextLine {
  id: string;
  /** Headline parts joined by a space. */
  headline: string;
  date: string | null;
  /** The paragraph that it stands in; null outside the body. */
  paragraph: string | null;
  left: string;
  match: string;
  right: string;
}

/** Lines of the articles that were read, newest first; `readOf` says of how many. */
export interface Concordance {
  query: string;
  lines: ContextLine[];
  /** Articles read, of all candidates. */
  read: number;
  readOf: number;
  complete: boolean;
  failures: Failure[];
}

/** An article whole, for a bundle of texts. */
export interface FullArticle {
  hit: Hit;
  deck: string | null;
  dateline: string | null;
  paragraphs: string[];
  /** Headings, labels, captions, notes and credits. */
  others: string[];
}

/** The articles of a result with their texts; `heldOf` says of how many candidates. */
export interface Articles {
  query: string;
  articles: FullArticle[];
  heldOf: number;
  complete: boolean;
  failures: Failure[];
}
