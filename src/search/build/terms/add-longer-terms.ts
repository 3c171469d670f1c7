/**
 * Terms of three characters, where two pairs tell too little: both stand in so many articles that many
 * would have both and not the three, and would be read in vain.
 */
import { addTerms, type Folded, type TermLists } from './documents-to-lists.ts';

/** Terms of so many characters have lists at most. */
export const longestTerm = 3;

/** Of all articles, how many would have two pairs by chance: from here on, the three have a list. */
const byChance = 0.008;
const leastByChance = 10;

/** Of the articles with the rarer pair, how many may have the three: if more, the pair tells enough. */
const mostOfPair = 0.6;

export function addLongerTerms(lists: TermLists, folded: Folded[]): void {
  const articles = folded.length;
  const least = Math.max(byChance * articles, leastByChance);
  const frequent = new Map<string, number>();
  for (const [key, { length }] of lists.all) {
    if (length >= least && Array.from(key).length === 2) frequent.set(key, length);
  }
  /** The rarer pair of each term. */
  const pairs = new Map<string, number>();
  addTerms(lists, folded, (text) => {
    const terms: string[] = [];
    let [first, second, before] = ['', '', 0];
    for (const third of text) {
      const pair = frequent.get(second + third) ?? 0;
      if (before * pair >= least * articles) {
        terms.push(first + second + third);
        pairs.set(first + second + third, Math.min(before, pair));
      }
      [first, second, before] = [second, third, pair];
    }
    return terms;
  });
  for (const [term, pair] of pairs) {
    if ((lists.all.get(term)?.length ?? 0) <= mostOfPair * pair) continue;
    for (const some of [lists.all, ...Object.values(lists.fields)]) some.delete(term);
  }
}
