/** Words of a dictionary by kind, drawn as often as they are used. */
import type { Random } from '../random.ts';

export interface Dictionary {
  /** The kind of a word, if the dictionary has it and its kind carries content: noun, verb, … */
  kindOf(word: string): string | null;
  /** A word of a kind, at the dictionary's frequencies. */
  draw(random: Random, kind: string): string;
}

/** Kinds of words that clauses are filled with anew; all others hold a clause together. */
const contentKinds = /^(?:n|ns|nz|nt|v|vn|a|an|ad|b|i|l|j|t|s|z)$/;
const han = /^\p{Script=Han}{2,5}$/u;

export function textToDictionary(text: string): Dictionary {
  const kinds = new Map<string, string>();
  const shelves = new Map<string, { words: string[]; sums: number[] }>();
  for (const line of text.split('\n')) {
    const [word = '', count = '', kind = ''] = line.trim().split(' ');
    if (!contentKinds.test(kind) || !han.test(word)) continue;
    kinds.set(word, kind);
    const shelf = shelves.get(kind) ?? { words: [], sums: [] };
    shelf.words.push(word);
    shelf.sums.push((shelf.sums.at(-1) ?? 0) + Number(count));
    shelves.set(kind, shelf);
  }
  return {
    kindOf: (word) => kinds.get(word) ?? null,
    draw(random, kind) {
      const { words, sums } = shelves.get(kind) ?? { words: [''], sums: [1] };
      const wanted = random.next() * (sums.at(-1) ?? 0);
      let low = 0;
      for (let high = sums.length - 1; low < high; ) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return words[low] ?? '';
    },
  };
}
