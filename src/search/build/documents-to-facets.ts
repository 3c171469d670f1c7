/** What the facets of a result are counted by. */
import type { FacetTable } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';

export function documentsToFacets(documents: Document[]): FacetTable {
  const places = new Map<string, number>();
  const placesOf = (values: (string | null)[]): number[] =>
    [...new Set(values)].flatMap((value) => {
      if (value === null) return [];
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return [place];
    });
  const table = {
    person: documents.map(({ text }) => placesOf(text.w)),
    byline: documents.map(({ row }) => placesOf(row.b)),
    column: documents.map(({ row }) => placesOf([row.c])),
    newspaper: documents.map(({ row }) => placesOf([row.n])),
    kind: documents.map(({ row }) => placesOf([row.k])),
  };
  return { values: [...places.keys()], ...table };
}
