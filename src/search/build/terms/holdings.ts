/**
 * Which articles hold which terms: written article by article, read term by term. Four bytes for each
 * article of each term, and as many again for the terms that are read at a time.
 */
import { lengthen } from './term-tree.ts';

/** Numbers in a piece of the store, as a power of two. */
const pieceBits = 16;

/** The articles of a term, ascending; none where it was not asked for. */
export type ArticlesOf = (term: number) => Int32Array;

const none = new Int32Array();

interface Part {
  article: number;
  /** Where its terms begin in the store. */
  from: number;
}

export class Holdings {
  #pieces: Int32Array[] = [];
  #length = 0;
  #parts: Part[] = [];
  #counts = new Int32Array(1024);
  /** Of each term, the part that it was added in last. */
  #last = new Int32Array(1024);

  /** Terms that are added from here on are of this article. A term must get its articles in order. */
  begin(article: number): void {
    this.#parts.push({ article, from: this.#length });
  }

  /** Adding a term again changes nothing. */
  add(term: number): void {
    while (term >= this.#counts.length) {
      this.#counts = lengthen(this.#counts);
      this.#last = lengthen(this.#last);
    }
    if (this.#last[term] === this.#parts.length) return;
    this.#last[term] = this.#parts.length;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    const place = this.#length & (2 ** pieceBits - 1);
    if (place === 0) this.#pieces.push(new Int32Array(2 ** pieceBits));
    const piece = this.#pieces.at(-1);
    if (piece !== undefined) piece[place] = term;
    this.#length += 1;
  }

  countOf(term: number): number {
    return this.#counts[term] ?? 0;
  }

  articlesOf(terms: Iterable<number>): ArticlesOf {
    /** Where the articles of a term begin, then where they end; -1: not asked for. */
    const ends = new Int32Array(this.#counts.length).fill(-1);
    let sum = 0;
    for (const term of terms) {
      ends[term] = sum;
      sum += this.countOf(term);
    }
    const articles = new Int32Array(sum);
    for (const [at, { article, from }] of this.#parts.entries()) {
      const to = this.#parts[at + 1]?.from ?? this.#length;
      for (let place = from; place < to; place += 1) {
        const term = this.#pieces[place >> pieceBits]?.[place & (2 ** pieceBits - 1)] ?? 0;
        const end = ends[term] ?? -1;
        if (end < 0) continue;
        articles[end] = article;
        ends[term] = end + 1;
      }
    }
    return (term) => {
      const end = ends[term] ?? -1;
      return end < 0 || this.countOf(term) === 0
        ? none
        : articles.subarray(end - this.countOf(term), end);
    };
  }
}
