/** How well two halves of an article fit: page numbers, headlines, and the sentence cut in two. */
import type { Article } from '../../parse/records/index.ts';
import { endsSentence } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { plain } from '../../text/plain.ts';
import type { Half } from './halves.ts';

/** A page number that fits is worth as much as two thirds of a headline. */
const numberWeight = 2;
const headlineWeight = 3;
const sentenceWeight = 1;

function bigrams(article: Article): Set<string> {
  const text = fold(article.headline.map((part) => part.text).join(''));
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}

/** The share of the shorter headline that the other has: a continuation's is often shortened. */
function headlineOverlap(one: Article, other: Article): number {
  const mine = bigrams(one);
  const theirs = bigrams(other);
  const shared = [...mine].filter((bigram) => theirs.has(bigram)).length;
  return shared / Math.max(1, Math.min(mine.size, theirs.size));
}

function isCut(first: Article): boolean {
  const last = first.sections.at(-1)?.paragraphs.at(-1);
  return last !== undefined && !endsSentence(plain(last.text).trimEnd());
}

/** Null if a page number speaks against it. */
export function scoreHalves(first: Half, second: Half): number | null {
  let score = 0;
  for (const [wanted, printed] of [
    [first.target, second.number],
    [second.target, first.number],
  ]) {
    if (wanted === null || printed === null) continue;
    if (wanted !== printed) return null;
    score += numberWeight;
  }
  score += headlineWeight * headlineOverlap(first.article, second.article);
  return isCut(first.article) ? score + sentenceWeight : score;
}
