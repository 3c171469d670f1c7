/**
 * A block: some kilobytes of sorted keys and their lists of articles, bit after bit: keys, counts, the
 * keys that have lists of fields, and the lists. A list is coded among the articles of the longest
 * shorter key of the block that it begins with: all articles of 市委 are among those of 市. So is the
 * list of a field, say of titles, among all articles of its key.
 */
import { isFacetKey } from '../wire.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readKeys, writeKeys } from './keys.ts';
import { readPostings, skipPostings, writePostings } from './postings.ts';

/** Articles in a slice: a list that could take more than sixteen kilobytes is cut at its multiples. */
export const sliceSize = 131_072;

/** Streams that are looked for apart from the rest of the text. */
export const fields = ['title', 'deck', 'column'] as const;
export type Field = (typeof fields)[number];

/** Ascending. */
export type Numbers = number[] | Int32Array;

export interface Entry {
  key: string;
  /** 0: the whole volume; n: the n-th slice of it. */
  slice: number;
  /** Article numbers, counted from the beginning of the slice. */
  numbers: Numbers;
  /** Of these, the articles that have the key in a field; without an article, absent. */
  fields: Partial<Record<Field, Numbers>>;
}

/** How many articles a list may name: the volume's, or those in the slice. */
export function rangeOf(slice: number, articles: number): number {
  return slice === 0 ? articles : Math.min(sliceSize, articles - (slice - 1) * sliceSize);
}

/** The place of the term that a list is coded among; -1: all articles. Slices stand alone. */
export function findBases(entries: { key: string; slice: number }[]): number[] {
  const open: number[] = [];
  return entries.map(({ key, slice }, place) => {
    while (open.length > 0 && !isWithin(entries[open.at(-1) ?? 0]?.key ?? '', key)) open.pop();
    const base = slice > 0 ? -1 : (open.at(-1) ?? -1);
    if (slice === 0 && !isFacetKey(key)) open.push(place);
    return base;
  });
}

function isWithin(base: string, key: string): boolean {
  return key.length > base.length && key.startsWith(base);
}

export function entriesToBlock(entries: Entry[], articles: number): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.gamma(entries.length + 1);
  writeKeys(
    writer,
    entries.map(({ key }) => key),
  );
  for (const { numbers } of entries) writer.gamma(numbers.length);
  const hasSlices = entries.some(({ slice }) => slice > 0);
  writer.bits(hasSlices ? 1 : 0, 1);
  if (hasSlices) for (const { slice } of entries) writer.gamma(slice + 1);
  for (const field of fields) {
    const places = entries.flatMap((entry, place) => (entry.fields[field] ? [place] : []));
    writer.gamma(places.length + 1);
    writePostings(writer, places, entries.length);
    for (const place of places) writer.gamma(entries[place]?.fields[field]?.length ?? 1);
  }
  const bases = findBases(entries);
  for (const [place, { numbers, slice, fields: ofFields }] of entries.entries()) {
    const base = entries[bases[place] ?? -1]?.numbers;
    if (base === undefined) writePostings(writer, numbers, rangeOf(slice, articles));
    else writePostings(writer, toPlaces(numbers, base), base.length);
    for (const field of fields) {
      const some = ofFields[field];
      if (some !== undefined) writePostings(writer, toPlaces(some, numbers), numbers.length);
    }
  }
  return writer.toBytes();
}

/** Where the numbers of a list stand in a list that has them all. */
function toPlaces(numbers: Numbers, base: Numbers): Int32Array {
  const places = new Int32Array(numbers.length);
  for (let at = 0, place = 0; at < numbers.length; at += 1, place += 1) {
    const number = numbers[at] ?? 0;
    while ((base[place] ?? number) < number) place += 1;
    places[at] = place;
  }
  return places;
}

interface List {
  length: number;
  range: number;
  /** The list that it is coded among, or -1. */
  base: number;
}

/** A block to be asked: only lists that are asked for are decoded, each once. */
export class Block {
  readonly keys: string[];
  readonly slices: number[];
  #bytes: Uint8Array;
  /** In their order in the file; `#listsOf` says which are of a key: all, title, deck, column. */
  #lists: List[] = [];
  #listsOf: number[][] = [];
  #starts: number[] = [];
  #known = new Map<number, Uint32Array>();

  constructor(bytes: Uint8Array, articles: number) {
    const reader = new BitReader(bytes);
    const count = reader.gamma() - 1;
    this.#bytes = bytes;
    this.keys = readKeys(reader, count);
    const counts = this.keys.map(() => reader.gamma());
    const hasSlices = reader.bits(1) === 1;
    this.slices = this.keys.map(() => (hasSlices ? reader.gamma() - 1 : 0));
    const ofFields = fields.map(() => {
      const places = readPostings(reader, reader.gamma() - 1, count);
      return new Map(Array.from(places, (place) => [place, reader.gamma()]));
    });
    const bases = findBases(this.keys.map((key, at) => ({ key, slice: this.slices[at] ?? 0 })));
    for (const [place, length] of counts.entries()) {
      const base = this.#listsOf[bases[place] ?? -1]?.[0] ?? -1;
      const range = counts[bases[place] ?? -1] ?? rangeOf(this.slices[place] ?? 0, articles);
      const own = this.#lists.push({ length, range, base }) - 1;
      const lists = ofFields.map((field) => {
        const some = field.get(place);
        return some === undefined
          ? -1
          : this.#lists.push({ length: some, range: length, base: own }) - 1;
      });
      this.#listsOf.push([own, ...lists]);
    }
    for (const { length, range } of this.#lists) {
      this.#starts.push(reader.at);
      skipPostings(reader, length, range);
    }
  }

  /** Numbers of the articles of the key at a place, or of those that have it in a field. */
  numbers(place: number, field: Field | null = null): Uint32Array {
    const list = this.#listsOf[place]?.[field === null ? 0 : 1 + fields.indexOf(field)] ?? -1;
    return this.#decode(list);
  }

  #decode(at: number): Uint32Array {
    const list = this.#lists[at];
    if (list === undefined) return new Uint32Array();
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    const reader = new BitReader(this.#bytes, this.#starts[at]);
    const numbers = readPostings(reader, list.length, list.range);
    if (list.base >= 0) {
      const base = this.#decode(list.base);
      for (let place = 0; place < numbers.length; place += 1) {
        numbers[place] = base[numbers[place] ?? 0] ?? 0;
      }
    }
    this.#known.set(at, numbers);
    return numbers;
  }
}
