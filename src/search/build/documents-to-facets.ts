/** What the facets of a result are counted by. */
import type { FacetTable, TextRecord } from '../wire.ts';

export function documentsToFacets(documents: TextRecord[]): FacetTable {
  const places = new Map<string, number>();
  const placesOf = (values: (string | null)[]): number[] =>
    [...new Set(values)].flatMap((value) => {
      if (value === null) return [];
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return [place];
    });
  const table = {
    person: documents.map(({ people }) => placesOf(people)),
    byline: documents.map(({ bylines }) => placesOf(bylines)),
    column: documents.map(({ column }) => placesOf([column])),
    newspaper: documents.map(({ newspaper }) => placesOf([newspaper])),
    kind: documents.map(({ kind }) => placesOf([kind])),
  };
  return { values: [...places.keys()], ...table };
}
