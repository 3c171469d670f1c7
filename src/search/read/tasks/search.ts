/**
 * Hits of a query: candidates in the order that is shown, read and checked until there are enough; what
 * was not read is counted as bounds.
 */
import { type Query, queryToHeadingQuery } from '../../query/query.ts';
import type { Order, Result } from '../../result.ts';
import { articleToHit } from '../article/article-to-hit.ts';
import { holds, score } from '../article/check.ts';
import type { Checked, Inquiry } from '../inquiry.ts';
import type { Library } from '../library/library.ts';
import { no } from '../verdicts/verdicts.ts';

export interface Request {
  query: string;
  /** Hits wanted; Infinity for all. */
  limit: number;
  order: Order;
}

/** Up to how many candidates a result is read whole whatever the limit, and weighed at all. */
const alwaysWhole = 12;
const mostWeighed = 200;

/** Texts read that are no hits, before bounds are given; who wants more hits has more read. */
const mostInVain = 20;

export async function search(request: Request, inquiry: Inquiry): Promise<Result> {
  const { hits, order } = await findHits(request, inquiry);
  const bounds = inquiry.bounds();
  const { atLeast, atMost } = bounds;
  const failures = [...inquiry.library.failures.values()];
  return {
    query: request.query,
    isSearchable: true,
    hits: hits.slice(0, request.limit).map(({ record }) => articleToHit(record, inquiry.phrases)),
    articles: inquiry.library.articles,
    atLeast,
    atMost,
    complete: atLeast === atMost && failures.length === 0,
    order,
    unread: inquiry.unread(bounds),
    places: inquiry.places(),
    failures,
  };
}

export async function findHits(
  { order, limit }: Request,
  inquiry: Inquiry,
): Promise<{ hits: Checked[]; order: Result['order'] }> {
  const candidates = inquiry.candidates();
  const isSmall = candidates.length <= Math.min(mostWeighed, Math.max(alwaysWhole, limit));
  if (order === 'best' && isSmall) {
    return { hits: weigh(inquiry.query, await inquiry.read(candidates)), order: 'weighed' };
  }
  if (order === 'best') {
    return { hits: await headlinesFirst(inquiry, candidates, limit), order: 'headlines' };
  }
  const inOrder = order === 'oldest' ? await oldestFirst(candidates, inquiry.library) : candidates;
  const most = inVainFor(limit);
  return { hits: await inquiry.read(inOrder, { wanted: limit, mostInVain: most }), order };
}

/** Who wants all gets all. */
function inVainFor(wanted: number): number {
  return Math.max(mostInVain, wanted);
}

/** Headline hits newest first, then the others newest first. */
async function headlinesFirst(
  inquiry: Inquiry,
  candidates: number[],
  limit: number,
): Promise<Checked[]> {
  const headingQuery = queryToHeadingQuery(inquiry.query);
  const most = inVainFor(limit);
  if (headingQuery === null) {
    return inquiry.read(candidates, { wanted: limit, mostInVain: most });
  }
  const inHeading = await inquiry.library.verdicts(headingQuery, 'quick');
  const possible = candidates.filter((number) => inHeading[number] !== no);
  const isHeadline = ({ folded }: Checked): boolean => holds(headingQuery, folded);
  const headlines: Checked[] = [];
  let inVain = 0;
  // Half of what may be read in vain is for the others.
  for (let at = 0; at < possible.length && headlines.length < limit && inVain < most / 2; ) {
    const batch = possible.slice(at, at + Math.min(limit - headlines.length, most / 2));
    at += batch.length;
    const hits = await inquiry.read(batch);
    headlines.push(...hits.filter(isHeadline));
    inVain += batch.length - hits.length;
  }
  const wanted = limit - headlines.length;
  if (wanted <= 0) return headlines;
  const except = new Set(headlines.map(({ number }) => number));
  const others = await inquiry.read(candidates, { wanted, mostInVain: most - inVain, except });
  return [...headlines, ...others];
}

function weigh(query: Query, hits: Checked[]): Checked[] {
  const headingQuery = queryToHeadingQuery(query);
  const weight = ({ folded }: Checked): number => {
    const isHeadline = headingQuery !== null && holds(headingQuery, folded);
    return score(query, folded) + (isHeadline ? 1_000_000 : 0);
  };
  const weights = new Map(hits.map((hit) => [hit, weight(hit)]));
  return hits.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
}

/** Turned round, but articles without a day stay last. */
async function oldestFirst(candidates: number[], library: Library): Promise<number[]> {
  const undated = (await library.firstUndated()) ?? library.articles;
  return [
    ...candidates.filter((number) => number < undated).reverse(),
    ...candidates.filter((number) => number >= undated),
  ];
}
