import type { Articles } from '../../../../search/result.ts';
import { articleAddress } from './article-to-reference.ts';

/** `held` of `heldOf` articles; `complete` if these are all. */
export function articlesToJson(found: Articles, home: string): string {
  const { query, heldOf, complete } = found;
  const articles = found.articles.map(({ hit, deck, dateline, paragraphs, others }) => ({
    id: hit.id,
    address: articleAddress(hit.id, home),
    version: hit.version,
    date: hit.date,
    published: hit.published,
    newspaper: hit.newspaper,
    page: hit.page,
    column: hit.column?.text ?? null,
    kicker: hit.kicker?.text ?? null,
    headline: hit.headline.map(({ text }) => text),
    deck,
    dateline,
    bylines: hit.bylines,
    snippet: hit.snippet.text,
    paragraphs,
    others,
  }));
  return `${JSON.stringify({ query, held: articles.length, heldOf, complete, articles }, null, 2)}\n`;
}
