/** Names the state of an article's text: another text has another version, another layout not. */
import type { Article, Carrier } from '../../parse/records/index.ts';
import { shortHash } from '../../text/hash.ts';

const length = 8;

export function articleToVersion(article: Article): string {
  const { column, kicker, headline, deck, dateline, bylineLine, sections } = article;
  const { captions, credits, notes } = article;
  const carriers: (Carrier | null)[] = [
    column,
    kicker,
    ...headline,
    deck,
    dateline,
    bylineLine,
    ...sections.flatMap(({ label, heading, paragraphs }) => [label, heading, ...paragraphs]),
    ...captions,
    ...credits,
    ...notes,
  ];
  return shortHash(JSON.stringify(carriers.map((carrier) => carrier?.text ?? null)), length);
}
