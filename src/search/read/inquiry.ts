/**
 * A query under way: verdicts by the index, made sharper by every text that is read. What was learnt
 * is kept, so that paging on, counting and surveying never read or count anything twice.
 */
import type { Query } from '../query/query.ts';
import { queryToPhrases } from '../query/query.ts';
import type { Bounds, Cost } from '../result.ts';
import type { Row, TextRecord } from '../wire.ts';
import { countPlaces, type FoldedArticle, foldArticle, holds } from './check.ts';
import type { Library } from './library.ts';
import { no, queryToVerdicts, type Verdicts, yes } from './verdicts.ts';

export interface Checked {
  number: number;
  row: Row;
  /** Null if the text is lost: then the verdict of the index stands. */
  record: TextRecord | null;
  folded: FoldedArticle | null;
}

/** What is learnt of a query, apart from the library that it is asked of. */
export interface Learnt {
  verdicts: Verdicts;
  /** Places (处) in each article that was read and is a hit. */
  places: Map<number, number>;
}

/** Texts read at a time. */
const together = 6;

export class Inquiry {
  readonly query: Query;
  readonly library: Library;
  readonly learnt: Learnt;
  readonly phrases: string[];

  constructor(query: Query, library: Library, learnt: Learnt) {
    this.query = query;
    this.library = library;
    this.learnt = learnt;
    this.phrases = queryToPhrases(query);
  }

  static async open(query: Query, library: Library): Promise<Inquiry> {
    const verdicts = await queryToVerdicts(query, library);
    return new Inquiry(query, library, { verdicts, places: new Map() });
  }

  verdictOf(number: number): number {
    return this.learnt.verdicts[number] ?? no;
  }

  /** Numbers of the articles that may be hits, newest first. */
  candidates(): number[] {
    const { verdicts } = this.learnt;
    const numbers: number[] = [];
    for (let number = 0; number < verdicts.length; number += 1) {
      if (verdicts[number] !== no) numbers.push(number);
    }
    return numbers;
  }

  bounds(from = 0, to = this.library.articles): Bounds {
    const { verdicts } = this.learnt;
    let [atLeast, atMost] = [0, 0];
    for (let number = from; number < to; number += 1) {
      if (verdicts[number] === yes) atLeast += 1;
      if (verdicts[number] !== no) atMost += 1;
    }
    return { atLeast, atMost };
  }

  unread(): Cost {
    const { atLeast, atMost } = this.bounds();
    const articles = atMost - atLeast;
    return { articles, bytes: Math.round(articles * this.library.bytesPerText) };
  }

  /** Null until every hit was read. */
  places(): number | null {
    const { verdicts, places } = this.learnt;
    let sum = 0;
    for (let number = 0; number < verdicts.length; number += 1) {
      if (verdicts[number] === no) continue;
      const here = places.get(number);
      if (here === undefined) return null;
      sum += here;
    }
    return sum;
  }

  /** Reads articles in their order until `wanted` are hits or `most` were read. */
  async read(numbers: number[], { wanted = Infinity, most = Infinity } = {}): Promise<Checked[]> {
    const hits: Checked[] = [];
    let at = 0;
    while (at < numbers.length && hits.length < wanted && at < most) {
      const batch = numbers.slice(at, at + Math.min(together, wanted - hits.length, most - at));
      at += batch.length;
      const checked = await Promise.all(batch.map((number) => this.check(number)));
      hits.push(...checked.filter((hit) => hit !== null));
    }
    return hits;
  }

  /** Reads an article; null if it is no hit, or if even its row is lost. */
  async check(number: number): Promise<Checked | null> {
    if (this.verdictOf(number) === no) return null;
    const row = await this.library.row(number);
    if (row === null) return null;
    const record = await this.library.text(number, row);
    if (record === null) {
      return this.verdictOf(number) === yes ? { number, row, record, folded: null } : null;
    }
    const folded = await foldArticle(row, record);
    const isHit = holds(this.query, folded);
    this.learnt.verdicts[number] = isHit ? yes : no;
    if (!isHit) return null;
    this.learnt.places.set(number, countPlaces(this.phrases, folded));
    return { number, row, record, folded };
  }
}
