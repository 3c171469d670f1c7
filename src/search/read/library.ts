/**
 * All volumes as one list of articles, newest first, numbered through. Answers what stands in which
 * article; what is lost is collected in `failures`, and answered as "not known".
 */
import { blockToEntries, compareKeys, type Entry, sliceSize } from '../coding/block.ts';
import type { DayRange } from '../day.ts';
import type { Directory, Row, TextRecord, Volume } from '../wire.ts';
import { type Failure, type Files, LostFile } from './files.ts';

/** Entries by key. */
type Block = Map<string, Entry[]>;

interface Shelf extends Directory {
  /** The number of its first article. */
  start: number;
  articles: number;
}

export class Library {
  readonly articles: number;
  readonly failures = new Map<string, Failure>();
  #files: Files;
  #shelves: Shelf[];
  #signal: AbortSignal | null;

  private constructor(files: Files, shelves: Shelf[], signal: AbortSignal | null) {
    this.#files = files;
    this.#shelves = shelves;
    this.#signal = signal;
    this.articles = shelves.reduce((sum, { articles }) => sum + articles, 0);
  }

  /** Opens it for one query; files stay known from query to query. */
  static async open(files: Files, signal: AbortSignal | null): Promise<Library> {
    const { volumes } = files.manifest;
    const openShelf = async (volume: Volume): Promise<Omit<Shelf, 'start'>> => ({
      ...(await files.json<Directory>(volume.directory)),
      articles: volume.articles,
    });
    let start = 0;
    const shelves = (await Promise.all(volumes.map(openShelf))).map((shelf) => {
      start += shelf.articles;
      return { ...shelf, start: start - shelf.articles };
    });
    return new Library(files, shelves, signal);
  }

  /** Numbers of the articles under a key, ascending; null where that is not known. */
  async numbersUnder(key: string): Promise<number[] | null> {
    const lists = await Promise.all(this.#shelves.map((shelf) => this.#listOf(shelf, key)));
    return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
  }

  /** Numbers of the articles from one day to another; null as range: of those without a day. */
  async numbersOfDays(range: DayRange | null): Promise<number[] | null> {
    const lists = this.#shelves.map(async (shelf) => {
      const [from, to] =
        range === null
          ? [await this.#firstBefore(shelf, '0'), shelf.articles]
          : [
              range.to === null ? 0 : await this.#firstBefore(shelf, `${range.to}~`),
              await this.#firstBefore(shelf, range.from ?? '0'),
            ];
      if (from === null || to === null) return null;
      return Array.from(
        { length: Math.max(0, to - from) },
        (_, index) => shelf.start + from + index,
      );
    });
    const all = await Promise.all(lists);
    return all.some((list) => list === null) ? null : all.flatMap((list) => list ?? []);
  }

  /** What is known of an article beside its text; null if lost. */
  async row(number: number): Promise<Row | null> {
    const shelf = this.#shelves.findLast(({ start }) => start <= number);
    if (shelf === undefined) return null;
    const place = number - shelf.start;
    const rows = await this.#rowsAt(shelf, Math.floor(place / shelf.rowsPerFile));
    return rows?.[place % shelf.rowsPerFile] ?? null;
  }

  /** Null if lost. */
  async text(number: number): Promise<TextRecord | null> {
    const row = await this.row(number);
    if (row === null) return null;
    const records = await this.#orLost(() => this.#files.json<TextRecord[]>(row.t));
    return records?.[row.x] ?? null;
  }

  async #listOf(shelf: Shelf, key: string): Promise<number[] | null> {
    const { blocks } = shelf;
    const end = lowerBound(blocks.length, (at) => compareKeys(blocks[at]?.[0] ?? '', key) > 0);
    const from = lowerBound(end, (at) => compareKeys(blocks[at]?.[0] ?? '', key) >= 0);
    const numbers: number[] = [];
    for (const [, file] of blocks.slice(Math.max(0, from - 1), end)) {
      const decode = (bytes: Uint8Array): Block => bytesToBlock(bytes, shelf.articles);
      const block = await this.#orLost(() => this.#files.read(file, decode));
      if (block === null) return null;
      for (const entry of block.get(key) ?? []) {
        const start = shelf.start + Math.max(0, entry.slice - 1) * sliceSize;
        numbers.push(...entry.numbers.map((number) => start + number));
      }
    }
    return numbers;
  }

  /** The first article of a day before the given one, days descending and unknown ones last. */
  async #firstBefore(shelf: Shelf, day: string): Promise<number | null> {
    const file = lowerBound(shelf.rows.length, (at) => (shelf.rows[at]?.[0] ?? '') < day) - 1;
    if (file < 0) return 0;
    const rows = await this.#rowsAt(shelf, file);
    if (rows === null) return null;
    const inFile = lowerBound(rows.length, (at) => rows[at] !== undefined && rows[at].y < day);
    return file * shelf.rowsPerFile + inFile;
  }

  async #rowsAt(shelf: Shelf, index: number): Promise<Row[] | null> {
    const file = shelf.rows[index]?.[1];
    if (file === undefined) return null;
    return this.#orLost(() => this.#files.json<Row[]>(file));
  }

  async #orLost<Content>(content: () => Promise<Content>): Promise<Content | null> {
    this.#signal?.throwIfAborted();
    try {
      return await content();
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      this.failures.set(error.failure.path, error.failure);
      return null;
    }
  }
}

function bytesToBlock(bytes: Uint8Array, articles: number): Block {
  return Map.groupBy(blockToEntries(bytes, articles), ({ key }) => key);
}

/** The first of `length` places for which `isPast` holds, once and for all that follow. */
function lowerBound(length: number, isPast: (at: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
