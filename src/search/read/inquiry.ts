/**
 * A query under way: verdicts by the index, made sharper by every text that is read. What was learnt
 * is kept, so that paging on, counting and surveying never read or count anything twice.
 */
import type { Query } from '../query/query.ts';
import { queryToPhrases } from '../query/query.ts';
import type { Bounds, Cost } from '../result.ts';
import type { TextRecord } from '../wire.ts';
import { countPlaces, type FoldedArticle, foldArticle, holds } from './article/check.ts';
import type { Library } from './library/library.ts';
import { lowerBound } from './library/shelves.ts';
import { maybe, no, type Verdicts, yes } from './verdicts/verdicts.ts';

export interface Checked {
  number: number;
  record: TextRecord;
  folded: FoldedArticle;
}

/** What is learnt of a query, apart from the library that it is asked of. */
export interface Learnt {
  verdicts: Verdicts;
  /** Whether the index was asked for all that it knows. */
  isSharp: boolean;
  /** Places (处) in each article that was read and is a hit. */
  places: Map<number, number>;
}

/** Texts read at a time. */
const together = 4;

export class Inquiry {
  readonly query: Query;
  readonly library: Library;
  readonly learnt: Learnt;
  readonly phrases: string[];
  #known: number[] | null = null;

  constructor(query: Query, library: Library, learnt: Learnt) {
    this.query = query;
    this.library = library;
    this.learnt = learnt;
    this.phrases = queryToPhrases(query);
  }

  static async open(query: Query, library: Library): Promise<Inquiry> {
    const verdicts = await library.verdicts(query, 'quick');
    return new Inquiry(query, library, { verdicts, isSharp: false, places: new Map() });
  }

  verdictOf(number: number): number {
    return this.learnt.verdicts[number] ?? no;
  }

  /** Numbers of the articles that may be hits, newest first. */
  candidates(): number[] {
    return this.#possible().filter((number) => this.verdictOf(number) !== no);
  }

  bounds(from = 0, to = this.library.articles): Bounds {
    const { verdicts } = this.learnt;
    const possible = this.#possible();
    let [atLeast, atMost] = [0, 0];
    let at = lowerBound(possible.length, (place) => (possible[place] ?? 0) >= from);
    for (let number = possible[at] ?? to; number < to; number = possible[at] ?? to) {
      const verdict = verdicts[number];
      if (verdict === yes) atLeast += 1;
      if (verdict !== no) atMost += 1;
      at += 1;
    }
    return { atLeast, atMost };
  }

  unread({ atLeast, atMost } = this.bounds()): Cost {
    const articles = atMost - atLeast;
    return { articles, bytes: Math.round(articles * this.library.bytesPerText) };
  }

  /** Null until every hit was read. */
  places(): number | null {
    let sum = 0;
    for (const number of this.#possible()) {
      if (this.verdictOf(number) === no) continue;
      const here = this.learnt.places.get(number);
      if (here === undefined) return null;
      sum += here;
    }
    return sum;
  }

  /** Asks the index for all that it knows: it costs less than to read in vain. */
  async sharpen(): Promise<void> {
    if (this.learnt.isSharp) return;
    this.learnt.isSharp = true;
    const sharp = await this.library.verdicts(this.query, 'thorough');
    const { verdicts } = this.learnt;
    for (let number = 0; number < verdicts.length; number += 1) {
      if (verdicts[number] === maybe) verdicts[number] = sharp[number] ?? maybe;
    }
  }

  /** Reads articles in their order until `wanted` are hits, or `mostInVain` were none. */
  async read(
    numbers: number[],
    { wanted = Infinity, mostInVain = Infinity, except = new Set<number>() } = {},
  ): Promise<Checked[]> {
    const hits: Checked[] = [];
    let read = 0;
    let at = 0;
    const takeBatch = (most: number): number[] => {
      const batch: number[] = [];
      for (; at < numbers.length && batch.length < most; at += 1) {
        const number = numbers[at] ?? 0;
        if (this.verdictOf(number) !== no && !except.has(number)) batch.push(number);
      }
      return batch;
    };
    while (hits.length < wanted && read - hits.length < mostInVain) {
      const batch = takeBatch(Math.min(together, wanted - hits.length));
      if (batch.length === 0) break;
      read += batch.length;
      const checked = await Promise.all(batch.map((number) => this.check(number)));
      hits.push(...checked.filter((hit) => hit !== null));
      if (hits.length < read / 2) await this.sharpen();
    }
    return hits;
  }

  /** Numbers that were not ruled out when they were first asked for: a query rules out ever more. */
  #possible(): number[] {
    if (this.#known !== null) return this.#known;
    const { verdicts } = this.learnt;
    const numbers: number[] = [];
    for (let number = 0; number < verdicts.length; number += 1) {
      if (verdicts[number] !== no) numbers.push(number);
    }
    this.#known = numbers;
    return numbers;
  }

  /** Reads an article; null if it is no hit, or if its text is lost: then its verdict stands. */
  async check(number: number): Promise<Checked | null> {
    if (this.verdictOf(number) === no) return null;
    const record = await this.library.text(number);
    if (record === null) return null;
    const folded = await foldArticle(record);
    const isHit = holds(this.query, folded);
    this.learnt.verdicts[number] = isHit ? yes : no;
    if (!isHit) return null;
    this.learnt.places.set(number, countPlaces(this.phrases, folded));
    return { number, record, folded };
  }
}
