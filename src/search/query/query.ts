/** A query, read: what must hold of an article. */
import type { DayRange } from '../day.ts';

/** Where a phrase is looked for: in any stream, or in those that an operator names. */
export type PhraseField = 'text' | 'title' | 'heading' | 'byline' | 'column';

export type Facet = 'person' | 'newspaper' | 'kind';

/** Phrases and values are folded. `heading` is headline and kicker; `title` has the deck too. */
export type Query =
  | { type: 'phrase'; phrase: string; field: PhraseField }
  | { type: 'facet'; facet: Facet; value: string }
  /** Null: articles whose day is not known. */
  | { type: 'date'; range: DayRange | null }
  /** All phrases in one paragraph. */
  | { type: 'near'; phrases: string[] }
  | { type: 'all'; of: Query[] }
  | { type: 'any'; of: Query[] }
  | { type: 'not'; of: Query };

/** The phrases that a hit shows, negated ones left out; each once. */
export function queryToPhrases(query: Query): string[] {
  switch (query.type) {
    case 'phrase':
      return query.field === 'byline' ? [] : [query.phrase];
    case 'near':
      return query.phrases;
    case 'all':
    case 'any':
      return [...new Set(query.of.flatMap(queryToPhrases))];
    default:
      return [];
  }
}

/** What must hold of headline and kicker for an article to be a headline hit; null if nothing can. */
export function queryToHeadingQuery(query: Query): Query | null {
  switch (query.type) {
    case 'phrase':
      return query.field === 'text' || query.field === 'title'
        ? { ...query, field: 'heading' }
        : null;
    case 'near':
      return {
        type: 'all',
        of: query.phrases.map((phrase) => ({ type: 'phrase', phrase, field: 'heading' })),
      };
    case 'all':
    case 'any': {
      const of = query.of.flatMap((part) => queryToHeadingQuery(part) ?? []);
      return of.length === 0 ? null : { type: query.type, of };
    }
    default:
      return null;
  }
}
