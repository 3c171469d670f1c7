/**
 * Terms of three characters, where two pairs tell too little: both stand in so many articles that many
 * would have both and not the three, and would be read in vain.
 */
import type { Folded } from './document-to-folded.ts';
import { addArticle, type Terms } from './documents-to-terms.ts';
import { blockBytes } from './entries-to-blocks.ts';
import type { Holdings } from './holdings.ts';
import { trunk } from './term-tree.ts';

/** Terms of so many characters have lists at most. */
const longestTerm = 3;

/**
 * Above this, none have: there a pair that many articles have fills a file of its own, and three
 * characters would be looked for in another, in nine of ten cases in vain.
 */
const mostArticles = 8 * blockBytes;

export function longestTermOf(articles: number): number {
  return articles > mostArticles ? 2 : longestTerm;
}

/** Of all articles, how many would have two pairs by chance: from here on, the three have a list. */
const byChance = 0.008;
const leastByChance = 10;

/** Of the articles with the rarer pair, how many may have the three: if more, the pair tells enough. */
const mostOfPair = 0.6;

export function addLongerTerms(terms: Terms, folded: Folded[]): void {
  const { tree, all } = terms;
  const articles = folded.length;
  if (longestTermOf(articles) < longestTerm) return;
  const least = Math.max(byChance * articles, leastByChance);
  const countOfPair = (first: number, second: number): number => {
    const single = tree.find(trunk, first);
    const count = single === trunk ? 0 : all.countOf(tree.find(single, second));
    return count < least ? 0 : count;
  };
  const addTerms = (text: string, holdings: Holdings): void => {
    let [first, second, before] = [0, 0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const third = text.codePointAt(at) ?? 0;
      if (third > 0xffff) at += 1;
      const pair = countOfPair(second, third);
      if (before * pair >= least * articles) {
        holdings.add(tree.add(tree.find(tree.find(trunk, first), second), third));
      }
      [first, second, before] = [second, third, pair];
    }
  };
  for (const [article, streams] of folded.entries()) {
    addArticle(terms, { article, streams }, addTerms);
  }
}

/** Whether a term of three tells more than its rarer pair. */
export function tellsEnough({ tree, all }: Terms, term: number): boolean {
  const pair = tree.parentOf(term);
  if (pair === trunk || tree.parentOf(pair) === trunk) return true;
  const other = tree.find(tree.find(trunk, tree.codeOf(pair)), tree.codeOf(term));
  return all.countOf(term) <= mostOfPair * Math.min(all.countOf(pair), all.countOf(other));
}
