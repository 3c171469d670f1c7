/** Answers where nothing could be looked for, or, with a failure, nothing could be looked in. */
import type { Articles, Bounds, Concordance, Counted, Result, Survey } from '../../result.ts';
import type { Failure } from '../library/files.ts';

const unread = { articles: 0, bytes: 0 };

function common(query: string, failure: Failure | null) {
  return {
    query,
    complete: failure === null,
    failures: failure === null ? [] : [failure],
  };
}

/** An index that cannot be opened may hold any number. */
function bounds(failure: Failure | null): Bounds {
  return { atLeast: 0, atMost: failure === null ? 0 : Infinity };
}

export const empty = {
  result: (query: string, failure: Failure | null): Result => ({
    ...common(query, failure),
    isSearchable: failure !== null,
    hits: [],
    articles: 0,
    ...bounds(failure),
    order: 'headlines',
    unread,
    places: null,
  }),
  survey: (query: string, failure: Failure | null): Survey => ({
    query,
    unit: 'month',
    bars: [],
    undated: bounds(failure),
    facets: { person: [], byline: [], column: [], newspaper: [], kind: [] },
    surveyed: 0,
    ...bounds(failure),
    failures: failure === null ? [] : [failure],
  }),
  counted: (query: string, failure: Failure | null): Counted => ({
    ...common(query, failure),
    ...bounds(failure),
    unread,
    places: null,
  }),
  concordance: (query: string, failure: Failure | null): Concordance => ({
    ...common(query, failure),
    lines: [],
    read: 0,
    readOf: 0,
  }),
  articles: (query: string, failure: Failure | null): Articles => ({
    ...common(query, failure),
    articles: [],
    heldOf: 0,
  }),
};
