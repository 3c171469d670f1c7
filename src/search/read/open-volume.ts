/** One volume, opened: what stands under its keys, days and numbers. Files that are lost reject. */
import { blockToEntries, compareKeys, type Entry, sliceSize } from '../coding/block.ts';
import type { Calendar, FacetTable, Root, Row, Shelf, TextRecord, Volume } from '../wire.ts';
import type { Files } from './files.ts';

/** Entries by key. */
type Block = Map<string, Entry[]>;

export class OpenVolume {
  /** The number of its first article in the archive; all numbers below are counted from there. */
  readonly start: number;
  readonly articles: number;
  readonly articlesPerFacets: number;
  #files: Files;
  #root: Root;

  private constructor(
    files: Files,
    root: Root,
    { start, articles }: { start: number; articles: number },
  ) {
    this.#files = files;
    this.#root = root;
    this.start = start;
    this.articles = articles;
    this.articlesPerFacets = root.articlesPerFacets;
  }

  static async open(files: Files, volume: Volume, start: number): Promise<OpenVolume> {
    const root = await files.json<Root>(volume.root);
    return new OpenVolume(files, root, { start, articles: volume.articles });
  }

  /** Numbers of the articles under a key, ascending. */
  async numbersUnder(key: string): Promise<number[]> {
    const pages = await Promise.all(
      filesWith(this.#root.blocks, key).map((page) => this.#files.json<Shelf>(page)),
    );
    const decode = (bytes: Uint8Array): Block => bytesToBlock(bytes, this.articles);
    const blocks = await Promise.all(
      filesWith(pages.flat(), key).map((block) => this.#files.read(block, decode)),
    );
    return blocks.flatMap((block) =>
      (block.get(key) ?? []).flatMap(({ slice, numbers }) => {
        const first = Math.max(0, slice - 1) * sliceSize;
        return first === 0 ? numbers : numbers.map((number) => first + number);
      }),
    );
  }

  /** The first article of a day before the given one; days descend, and unknown ones are last. */
  async firstBefore(day: string): Promise<number> {
    const { rows, rowsPerPage } = this.#root;
    const page = lowerBound(rows.length, (at) => (rows[at]?.[0] ?? '') < day) - 1;
    const pageFile = rows[page]?.[1];
    if (pageFile === undefined) return 0;
    const shelf = await this.#files.json<Shelf>(pageFile);
    const place = lowerBound(shelf.length, (at) => (shelf[at]?.[0] ?? '') < day) - 1;
    const index = page * rowsPerPage + place;
    const inFile = await this.#rowsAt(index);
    const isBefore = (at: number): boolean => (inFile[at]?.y ?? '') < day;
    return index * this.#root.rowsPerFile + lowerBound(inFile.length, isBefore);
  }

  async row(number: number): Promise<Row | null> {
    const { rowsPerFile } = this.#root;
    const rows = await this.#rowsAt(Math.floor(number / rowsPerFile));
    return rows[number % rowsPerFile] ?? null;
  }

  async text({ t, x }: Row): Promise<TextRecord | null> {
    return (await this.#files.json<TextRecord[]>(t))[x] ?? null;
  }

  calendar(): Promise<Calendar> {
    return this.#files.json<Calendar>(this.#root.calendar);
  }

  /** The facet table in which an article stands. */
  async facets(number: number): Promise<FacetTable | null> {
    const file = this.#root.facets[Math.floor(number / this.articlesPerFacets)];
    return file === undefined ? null : this.#files.json<FacetTable>(file);
  }

  async #rowsAt(index: number): Promise<Row[]> {
    const { rows, rowsPerPage } = this.#root;
    const page = rows[Math.floor(index / rowsPerPage)]?.[1];
    const shelf = page === undefined ? [] : await this.#files.json<Shelf>(page);
    const file = shelf[index % rowsPerPage]?.[1];
    return file === undefined ? [] : this.#files.json<Row[]>(file);
  }
}

/** Files that may hold a key: it may begin inside one and go on in the next. */
function filesWith(shelf: Shelf, key: string): string[] {
  const end = lowerBound(shelf.length, (at) => compareKeys(shelf[at]?.[0] ?? '', key) > 0);
  const from = lowerBound(end, (at) => compareKeys(shelf[at]?.[0] ?? '', key) >= 0);
  return shelf.slice(Math.max(0, from - 1), end).map(([, file]) => file);
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
