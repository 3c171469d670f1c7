/** Pages → the permanent id of every article, the same from the same pages on every machine. */
import type { Carrier, ParsedArticle, ParsedPage } from '../../parse/records/index.ts';
import { fold } from '../../text/fold.ts';
import { shortHash } from '../../text/hash.ts';

const idLength = 8;

/**
 * The text that an article's id is made from: headline parts, kicker, deck, dateline, byline line
 * and every paragraph, each folded, in this order, one a line. What rules derive is left out, so
 * that a better rule for people or dates changes no id.
 */
function identityOf(article: ParsedArticle): string {
  const carriers: (Carrier | null)[] = [
    ...article.headline,
    article.kicker,
    article.deck,
    article.dateline,
    article.bylineLine,
    ...article.sections.flatMap((section) => section.paragraphs),
  ];
  return carriers.map((carrier) => (carrier === null ? '' : fold(carrier.text))).join('\n');
}

/** The ids of each page's articles, in order; `pages` may come in any order. */
export function articleIds(pages: ParsedPage[]): Map<ParsedPage, string[]> {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  const inOrder = [...pages].sort((one, other) => (one.id < other.id ? -1 : 1));
  const idOf = (article: ParsedArticle): string => {
    const identity = identityOf(article);
    for (let number = nextNumber.get(identity) ?? 0; ; number += 1) {
      const id = shortHash(`${identity}\n${number}`, idLength);
      if (taken.has(id)) continue;
      taken.add(id);
      nextNumber.set(identity, number + 1);
      return id;
    }
  };
  return new Map(inOrder.map((page) => [page, page.articles.map(idOf)]));
}
