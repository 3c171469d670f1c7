/** What an article's id is made from, and what it is known by again. */
import type { Carrier, ParsedArticle, ParsedPage } from '../../parse/records/index.ts';
import { fold } from '../../text/fold.ts';
import { shortHash } from '../../text/hash.ts';
import { articleShape, textToSketch } from './match/sketch.ts';

const hashLength = 16;

/**
 * The text that an article's id is made from: headline parts, kicker, deck, dateline, byline line
 * and every paragraph, each folded, in this order, one a line. What rules derive is left out, so
 * that a better rule for people or dates changes no id.
 */
export function identityOf(article: ParsedArticle): string {
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

/** Equal for equal identities. */
export function identityToHash(identity: string): string {
  return shortHash(identity, hashLength);
}

/** Without line ends: where paragraphs begin must not matter. */
export function identityToSketch(identity: string): number[] {
  return textToSketch(identity.replaceAll('\n', ''), articleShape);
}

/** Of all articles and furniture of a page, so that another segmentation changes little. */
export function pageToSketch({ articles, furniture }: ParsedPage): number[] {
  const text = [...articles.map(identityOf), ...furniture.map(({ text }) => fold(text))];
  return identityToSketch(text.join(''));
}
