/**
 * Terms of three characters, where two pairs tell too little: both stand in so many articles that many
 * would have both and not the three, and would be read in vain.
 */
import { addTerms, type Folded, type TermLists } from './documents-to-lists.ts';

/** Terms of so many characters have lists at most. */
export const longestTerm = 3;

/** Of all articles, how many would have two pairs by chance: from here on, the three have a list. */
const byChance = 0.015;
const leastByChance = 10;

export function addLongerTerms(lists: TermLists, folded: Folded[]): void {
  const articles = folded.length;
  const least = Math.max(byChance * articles, leastByChance);
  /** Frequent pairs alone can be of such terms. */
  const frequent = new Map<string, number>();
  for (const [key, { length }] of lists.all) {
    if (length >= least && Array.from(key).length === 2) frequent.set(key, length);
  }
  addTerms(lists, folded, (text) => {
    const terms: string[] = [];
    let [first, second, before] = ['', '', 0];
    for (const third of text) {
      const pair = frequent.get(second + third) ?? 0;
      if (before * pair >= least * articles) terms.push(first + second + third);
      [first, second, before] = [second, third, pair];
    }
    return terms;
  });
}
