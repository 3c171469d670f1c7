/**
 * A query over a library: verdicts by the index; candidates in order, read and checked until there are
 * hits enough; the rest counted as bounds.
 */
import { type Query, queryToHeadingQuery, queryToPhrases } from '../query/query.ts';
import { textToQuery } from '../query/text-to-query.ts';
import type { Order, Result } from '../result.ts';
import type { Row, TextRecord } from '../wire.ts';
import { articleToHit } from './article-to-hit.ts';
import { type FoldedArticle, foldArticle, holds, score } from './check.ts';
import type { Library } from './library.ts';
import { maybe, no, queryToVerdicts, type Verdicts, yes } from './verdicts.ts';

export interface Request {
  query: string;
  /** Hits wanted; Infinity for all. */
  limit: number;
  order: Order;
}

/** Up to how many candidates a result is read whole whatever the limit, and weighed at all. */
const alwaysWhole = 20;
const mostWeighed = 200;

/** Texts read at a time, and without finding hits enough, before bounds are given. */
const together = 6;
const mostRead = 200;

interface Checked {
  number: number;
  row: Row;
  /** Null if the text is lost: then the verdict of the index stands. */
  record: TextRecord | null;
  folded: FoldedArticle | null;
}

export async function search(request: Request, library: Library): Promise<Result> {
  const query = textToQuery(request.query);
  const result: Result = {
    query: request.query,
    isSearchable: query !== null,
    hits: [],
    articles: library.articles,
    atLeast: 0,
    atMost: 0,
    complete: true,
    order: request.order === 'best' ? 'headlines' : request.order,
    failures: [],
  };
  if (query === null) return result;
  const verdicts = await queryToVerdicts(query, library);
  const candidates = [...verdicts.keys()].filter((number) => verdicts[number] !== no);
  const reader = new CandidateReader(query, library, verdicts);
  const isSmall = candidates.length <= Math.min(mostWeighed, Math.max(alwaysWhole, request.limit));
  let hits: Checked[];
  if (request.order === 'best' && isSmall) {
    hits = weigh(query, await reader.hits(candidates, Infinity));
    result.order = 'weighed';
  } else if (request.order === 'best') {
    hits = await headlinesFirst(query, reader, request.limit);
  } else {
    const inOrder =
      request.order === 'oldest' ? await oldestFirst(candidates, library) : candidates;
    hits = await reader.hits(inOrder, request.limit);
  }
  const phrases = queryToPhrases(query);
  result.hits = hits
    .slice(0, request.limit)
    .map(({ row, record }) => articleToHit(row, record, phrases));
  const { sure, refuted } = reader;
  result.atLeast = sure.size;
  result.atMost = candidates.length - refuted;
  result.failures = [...library.failures.values()];
  result.complete = result.atLeast === result.atMost && result.failures.length === 0;
  return result;
}

/** Reads candidates, keeps the hits, and counts. */
class CandidateReader {
  readonly sure: Set<number>;
  refuted = 0;
  readonly verdicts: Verdicts;
  readonly library: Library;
  #query: Query;
  #checked = new Map<number, Checked | null>();

  constructor(query: Query, library: Library, verdicts: Verdicts) {
    this.#query = query;
    this.library = library;
    this.verdicts = verdicts;
    this.sure = new Set([...verdicts.keys()].filter((number) => verdicts[number] === yes));
  }

  /** The first hits among the candidates, in their order; fewer than wanted if many are none. */
  async hits(
    candidates: number[],
    wanted: number,
    accept: (hit: Checked) => boolean = () => true,
  ): Promise<Checked[]> {
    const hits: Checked[] = [];
    const most = wanted === Infinity ? Infinity : mostRead;
    let at = 0;
    while (at < candidates.length && hits.length < wanted && at < most) {
      const batch = candidates.slice(at, at + Math.min(together, wanted - hits.length));
      at += batch.length;
      const checked = await Promise.all(batch.map((number) => this.#check(number)));
      hits.push(...checked.filter((hit) => hit !== null).filter(accept));
    }
    return hits;
  }

  async #check(number: number): Promise<Checked | null> {
    const known = this.#checked.get(number);
    if (known !== undefined) return known;
    const row = await this.library.row(number);
    const record = await this.library.text(number);
    const folded = row === null || record === null ? null : foldArticle(row, record);
    const isHit = folded === null ? this.sure.has(number) : holds(this.#query, folded);
    if (folded !== null && isHit) this.sure.add(number);
    if (folded !== null && !isHit) this.refuted += 1;
    const checked = isHit && row !== null ? { number, row, record, folded } : null;
    this.#checked.set(number, checked);
    return checked;
  }
}

/** Headline hits newest first, then the others newest first. */
async function headlinesFirst(
  query: Query,
  reader: CandidateReader,
  limit: number,
): Promise<Checked[]> {
  const headingQuery = queryToHeadingQuery(query);
  const { verdicts, library } = reader;
  const candidates = [...verdicts.keys()].filter((number) => (verdicts[number] ?? no) >= maybe);
  if (headingQuery === null) return reader.hits(candidates, limit);
  const inHeading = await queryToVerdicts(headingQuery, library);
  const isHeadline = ({ folded }: Checked): boolean =>
    folded !== null && holds(headingQuery, folded);
  const possible = candidates.filter((number) => inHeading[number] !== no);
  const headlines = await reader.hits(possible, limit, isHeadline);
  const shown = new Set(headlines.map(({ number }) => number));
  const others = candidates.filter((number) => !shown.has(number));
  const rest = limit - headlines.length;
  return rest > 0 ? [...headlines, ...(await reader.hits(others, rest))] : headlines;
}

function weigh(query: Query, hits: Checked[]): Checked[] {
  const headingQuery = queryToHeadingQuery(query);
  const weight = ({ folded }: Checked): number => {
    if (folded === null) return 0;
    const isHeadline = headingQuery !== null && holds(headingQuery, folded);
    return score(query, folded) + (isHeadline ? 1_000_000 : 0);
  };
  const weights = new Map(hits.map((hit) => [hit, weight(hit)]));
  return hits.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
}

/** Turned round, but articles without a day stay last. */
async function oldestFirst(candidates: number[], library: Library): Promise<number[]> {
  const undated = new Set(await library.numbersOfDays(null));
  return [
    ...candidates.filter((number) => !undated.has(number)).reverse(),
    ...candidates.filter((number) => undated.has(number)),
  ];
}
