/** Lists in sorted blocks. */
import {
  type Entry,
  entriesToBlock,
  fields,
  findBases,
  rangeOf,
  sliceSize,
} from '../../coding/block.ts';
import { compareKeys } from '../../coding/keys.ts';
import { postingsCost } from '../../coding/postings.ts';
import type { TermLists } from './documents-to-lists.ts';

/** A block holds this much, give or take one list: each term of a query costs one. */
const blockBytes = 2600;

/** Bits that a key, a count and what says that a field has none take, about. */
const keyBits = 13;

export interface BlockFile {
  firstKey: string;
  keys: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export function listsToBlocks(lists: TermLists, articles: number): BlockFile[] {
  const entries = [...lists.all.keys()]
    .sort(compareKeys)
    .flatMap((key) => keyToEntries(key, lists));
  return packEntries(entries, articles).map((packed) => ({
    firstKey: packed[0]?.key ?? '',
    keys: packed.length,
    bytes: entriesToBlock(packed, articles),
  }));
}

/** A list of more articles than a slice has is cut into slices. */
function keyToEntries(key: string, lists: TermLists): Entry[] {
  const entry: Entry = { key, slice: 0, numbers: lists.all.get(key) ?? [], fields: {} };
  for (const field of fields) {
    const numbers = lists.fields[field].get(key);
    if (numbers !== undefined) entry.fields[field] = numbers;
  }
  return entry.numbers.length <= sliceSize ? [entry] : entryToSlices(entry);
}

function entryToSlices({ key, numbers, fields: ofFields }: Entry): Entry[] {
  const inSlices = (all: number[]): Map<number, number[]> =>
    Map.groupBy(all, (number) => Math.floor(number / sliceSize));
  const within = (slice: number, some: number[]): number[] =>
    some.map((number) => number - slice * sliceSize);
  const slices = [...inSlices(numbers)].map(
    ([slice, some]): Entry => ({
      ...{ key, slice: slice + 1, numbers: within(slice, some), fields: {} },
    }),
  );
  for (const field of fields) {
    for (const [slice, some] of inSlices(ofFields[field] ?? [])) {
      const entry = slices.find((one) => one.slice === slice + 1);
      if (entry !== undefined) entry.fields[field] = within(slice, some);
    }
  }
  return slices;
}

/**
 * Keys that begin with one key stay with it where they fit: then their lists are coded among its
 * articles, and one block tells of all of them.
 */
function packEntries(entries: Entry[], articles: number): Entry[][] {
  const bases = findBases(entries);
  const bits = entries.map((entry, place) => {
    const base = entries[bases[place] ?? -1]?.numbers.length;
    return entryBits(entry, base ?? rangeOf(entry.slice, articles));
  });
  const families = toFamilies(bases, bits);
  const most = blockBytes * 8;
  const blocks: Entry[][] = [];
  let from = 0;
  let size = 0;
  for (let place = 0; place < entries.length; place += 1) {
    const family = families[place] ?? 0;
    const keepsTogether = family <= most && size + family > most && size > most / 2;
    const isFull = size + (bits[place] ?? 0) > most;
    if (place > from && (keepsTogether || isFull)) {
      blocks.push(entries.slice(from, place));
      from = place;
      size = 0;
    }
    size += bits[place] ?? 0;
  }
  if (from < entries.length) blocks.push(entries.slice(from));
  return blocks;
}

/** Of each entry, the bits of it and of all that are coded among its articles. */
function toFamilies(bases: number[], bits: number[]): number[] {
  const families = [...bits];
  for (let place = families.length - 1; place >= 0; place -= 1) {
    const base = bases[place] ?? -1;
    if (base >= 0) families[base] = (families[base] ?? 0) + (families[place] ?? 0);
  }
  return families;
}

function entryBits({ numbers, fields: ofFields }: Entry, range: number): number {
  const ofSome = fields.reduce((sum, field) => {
    const some = ofFields[field];
    return some === undefined ? sum : sum + keyBits / 2 + postingsCost(some.length, numbers.length);
  }, 0);
  return keyBits + postingsCost(numbers.length, range) + ofSome;
}
