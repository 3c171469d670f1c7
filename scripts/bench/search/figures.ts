/** What is measured of an engine. */
import type { Archive } from '../../../src/archive/records.ts';
import type { Oracle } from './create-oracle.ts';
import type { Asked } from './create-queries.ts';

export interface Corpus {
  archive: Archive;
  oracle: Oracle;
  queries: Asked[];
}

export interface ColdQuery extends Asked {
  /** Beyond what start-up fetched. */
  bytes: number;
  requests: number;
}

/** How right an answer is: of what should be found, how much; of what was found, how much is right. */
export interface Truth extends Asked {
  found: number;
  expected: number;
  right: number;
}

export interface Figures {
  engine: string;
  /** To make the index. */
  milliseconds: number;
  /** All that search fetches but the texts of articles; for engines with one file, that file as brotli. */
  indexBytes: number;
  files: number;
  startUp: number;
  cold: ColdQuery[];
  /** Milliseconds. */
  warm: number[];
  truths: Truth[];
}

/** A text of each article for engines that take texts: every stream on a line. */
export function toTexts({ oracle }: Corpus): { id: string; text: string }[] {
  return oracle.articles.map(({ id, texts }) => ({ id, text: texts.join('\n') }));
}

/** Some of the queries of each kind, in their order. */
export function someOfEach(queries: Asked[], count: number): Asked[] {
  return [...Map.groupBy(queries, ({ kind }) => kind).values()].flatMap((some) =>
    some.slice(0, count),
  );
}

export function tellTruth(asked: Asked, found: string[], oracle: Oracle): Truth {
  const expected = new Set(oracle.hits(asked.phrase));
  const right = found.filter((id) => expected.has(id)).length;
  return { ...asked, found: found.length, expected: expected.size, right };
}
