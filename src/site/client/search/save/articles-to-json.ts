import type { Articles } from '../../../../search/result.ts';
import { articleToSource } from './article-to-source.ts';

/** `held` of `heldOf` articles; `complete` if these are all. */
export function articlesToJson(found: Articles, home: string): string {
  const { query, heldOf, complete } = found;
  const articles = found.articles.map((article) => {
    const { hit, deck, dateline, paragraphs } = article;
    const { date, address } = articleToSource(article, home);
    return {
      id: hit.id,
      address,
      date,
      newspaper: hit.newspaper,
      column: hit.column?.text ?? null,
      kicker: hit.kicker?.text ?? null,
      headline: hit.headline.map(({ text }) => text),
      deck,
      dateline,
      bylines: hit.bylines,
      snippet: hit.snippet.text,
      paragraphs,
    };
  });
  return `${JSON.stringify({ query, held: articles.length, heldOf, complete, articles }, null, 2)}\n`;
}
