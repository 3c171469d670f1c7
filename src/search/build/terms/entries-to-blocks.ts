/** Sorted entries in blocks, as they come. */
import {
  type Entry,
  entriesToBlock,
  fields,
  findBases,
  type Numbers,
  rangeOf,
  sliceSize,
} from '../../coding/block.ts';
import { countToLevel } from '../../coding/directory/levels.ts';
import { postingsCost } from '../../coding/postings.ts';
import type { ShelvedFile } from '../store-pages.ts';
import { type Folded, textsOf } from './document-to-folded.ts';

/** A block holds this much, or one list that takes more: each term of a query costs one. */
export const blockBytes = 2600;

/** Half of it where articles are so few that there are files to spare. */
const fewArticles = 24;

/** Files of blocks that a volume may have more than articles. */
const spare = 30;

/** Blocks take about so many bytes for a character of text, at most: more in small archives than in large. */
const bytesPerCharacter = 1.5;

/** What the blocks of a volume hold: more where articles are long, for blocks are not to be more than they. */
export function bytesOfBlocks(documents: Folded[]): number {
  const articles = documents.length;
  const usual = articles > fewArticles ? blockBytes : blockBytes / 2;
  const characters = documents.reduce(
    (sum, folded) => sum + textsOf(folded).reduce((length, text) => length + text.length, 0),
    0,
  );
  return Math.max(usual, Math.ceil((bytesPerCharacter * characters) / (articles + spare)));
}

/** Bits that a key, a count and what says that a field has none take, about. */
const keyBits = 13;

/**
 * Keys that begin with one key stay with it where they fit: then their lists are coded among its
 * articles, and one block tells of all of them. So entries come in groups that begin alike.
 */
export function* entriesToBlocks(
  groups: Iterable<Entry[]>,
  { articles, most: mostBytes }: { articles: number; most: number },
): Generator<ShelvedFile> {
  const most = mostBytes * 8;
  let open: Entry[] = [];
  let size = 0;
  let last: Entry | undefined;
  for (const group of groups) {
    const entries = group.flatMap(toSlices);
    const bases = findBases(entries);
    const bits = entries.map((entry, place) => {
      const base = entries[bases[place] ?? -1]?.numbers.length;
      return entryBits(entry, base ?? rangeOf(entry.slice, articles));
    });
    const families = toFamilies(bases, bits);
    for (const [place, entry] of entries.entries()) {
      const [own, family] = [bits[place] ?? 0, families[place] ?? 0];
      const keepsTogether = family <= most && size + family > most && size > most / 2;
      if (open.length > 0 && (keepsTogether || size + own > most)) {
        yield toBlock(open, last, articles);
        last = open.at(-1);
        open = [];
        size = 0;
      }
      open.push(entry);
      size += own;
    }
  }
  if (open.length > 0) yield toBlock(open, last, articles);
}

function toBlock(entries: Entry[], before: Entry | undefined, articles: number): ShelvedFile {
  const firstKey = entries[0]?.key ?? '';
  return {
    bytes: entriesToBlock(entries, articles),
    firstKey,
    continues: before?.key === firstKey,
    size: countToLevel(usualCount(entries)),
  };
}

/** How many articles a key has, on average over all places where one stands: frequent keys are asked for more. */
function usualCount(entries: Entry[]): number {
  let [sum, squares] = [0, 0];
  for (const { numbers } of entries) {
    sum += numbers.length;
    squares += numbers.length ** 2;
  }
  return squares / Math.max(1, sum);
}

/** A list of more articles than a slice has is cut into slices. */
function toSlices(entry: Entry): Entry[] {
  const { key, numbers, fields: ofFields } = entry;
  if (numbers.length <= sliceSize) return [entry];
  const last = Math.floor((numbers[numbers.length - 1] ?? 0) / sliceSize);
  const slices = Array.from({ length: last + 1 }, (_, slice): Entry => {
    const within = (all: Numbers): Numbers => numbersWithin(all, slice * sliceSize);
    const some: Entry = { key, slice: slice + 1, numbers: within(numbers), fields: {} };
    for (const field of fields) {
      const inField = within(ofFields[field] ?? []);
      if (inField.length > 0) some.fields[field] = inField;
    }
    return some;
  });
  return slices.filter((slice) => slice.numbers.length > 0);
}

/** Those in the slice that begins at `start`, counted from there. */
function numbersWithin(all: Numbers, start: number): Numbers {
  return Array.from(all)
    .filter((number) => number >= start && number < start + sliceSize)
    .map((number) => number - start);
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
