/**
 * A block: some four kilobytes of sorted keys and their postings, in three parts: keys, each by what
 * differs from the one before; counts; postings, bit after bit. Keys are ordered by code points.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import { readPostings, writePostings } from './postings.ts';

/** Articles in a slice: a list too long for one block is cut at its multiples. */
export const sliceSize = 16_384;

export interface Entry {
  key: string;
  /** 0: the whole volume; n: the n-th slice of it. */
  slice: number;
  /** Article numbers, ascending, counted from the beginning of the slice. */
  numbers: number[];
}

/** How many articles a list may name: the volume's, or those in the slice. */
export function rangeOf(slice: number, articles: number): number {
  return slice === 0 ? articles : Math.min(sliceSize, articles - (slice - 1) * sliceSize);
}

export function entriesToBlock(entries: Entry[], articles: number): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(entries.length);
  let before: number[] = [];
  for (const { key } of entries) {
    const codes = toCodes(key);
    let shared = 0;
    while (shared < before.length && before[shared] === codes[shared]) shared += 1;
    writer.varint(shared);
    writer.varint(codes.length - shared);
    for (const [index, code] of codes.entries()) {
      if (index >= shared) writer.varint(index === shared ? code - (before[index] ?? 0) : code);
    }
    before = codes;
  }
  for (const { numbers, slice } of entries) {
    writer.varint(numbers.length * 2 + (slice > 0 ? 1 : 0));
    if (slice > 0) writer.varint(slice);
  }
  for (const { numbers, slice } of entries) {
    writePostings(writer, numbers, rangeOf(slice, articles));
  }
  return writer.toBytes();
}

export function blockToEntries(bytes: Uint8Array, articles: number): Entry[] {
  const reader = new ByteReader(bytes);
  const keys: string[] = [];
  let codes: number[] = [];
  for (let left = reader.varint(); left > 0; left -= 1) {
    const shared = reader.varint();
    const fresh = Array.from({ length: reader.varint() }, () => reader.varint());
    if (fresh.length > 0) fresh[0] = (fresh[0] ?? 0) + (codes[shared] ?? 0);
    codes = [...codes.slice(0, shared), ...fresh];
    keys.push(String.fromCodePoint(...codes));
  }
  const counts = keys.map(() => {
    const number = reader.varint();
    return { count: Math.floor(number / 2), slice: number % 2 === 1 ? reader.varint() : 0 };
  });
  return counts.map(({ count, slice }, index) => ({
    key: keys[index] ?? '',
    slice,
    numbers: readPostings(reader, count, rangeOf(slice, articles)),
  }));
}

/** The order of keys: by code points, where `<` on strings would go by UTF-16 units. */
export function compareKeys(one: string, other: string): number {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const difference = (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function toCodes(key: string): number[] {
  return Array.from(key, (character) => character.codePointAt(0) ?? 0);
}
