/** The first hits of a query with their whole texts. */
import type { Articles } from '../../result.ts';
import { articleToHit } from '../article/article-to-hit.ts';
import type { Inquiry } from '../inquiry.ts';
import { findHits, type Request } from './search.ts';

export async function articles(request: Request, inquiry: Inquiry): Promise<Articles> {
  const { hits } = await findHits(request, inquiry);
  const held = hits.slice(0, request.limit).map(({ record }) => ({
    hit: articleToHit(record, inquiry.phrases),
    deck: record.deck,
    dateline: record.dateline,
    paragraphs: record.paragraphs.map(([, text]) => text),
    others: record.others,
  }));
  const { atLeast, atMost } = inquiry.bounds();
  const failures = [...inquiry.library.failures.values()];
  return {
    query: request.query,
    articles: held,
    heldOf: atMost,
    complete: atLeast === atMost && held.length === atMost && failures.length === 0,
    failures,
  };
}
