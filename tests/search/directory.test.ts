/** Keys in files, and files in directories: what is asked for is found, and nothing is fetched in vain. */
import { expect, test } from 'vitest';
import { type Bytes, type Store, storePages } from '../../src/search/build/store-pages.ts';
import { entriesToBlocks } from '../../src/search/build/terms/entries-to-blocks.ts';
import { type Entry, sliceSize } from '../../src/search/coding/block.ts';
import { countToLevel, levelToCount } from '../../src/search/coding/directory/levels.ts';
import { compareKeys } from '../../src/search/coding/keys.ts';
import { nameGroup, nameInGroup } from '../../src/search/coding/seal.ts';
import type { Files } from '../../src/search/read/library/files.ts';
import { Lists } from '../../src/search/read/library/lists.ts';
import { filesWithKey } from '../../src/search/read/library/shelves.ts';
import { type Term, takeTurn } from '../../src/search/read/verdicts/phrase-to-terms.ts';

const few = 500;

/** Keys of two characters with lists of all lengths. */
function toEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, at): Entry => {
    const key = String.fromCodePoint(0x4e00 + Math.floor(at / 30), 0x5000 + ((at * 7) % 210));
    const step = 1 + ((at * 13) % 97);
    const numbers = Array.from({ length: Math.ceil(few / step) }, (__, n) => n * step);
    return { key, slice: 0, numbers, fields: {} };
  }).sort((one, other) => compareKeys(one.key, other.key));
}

async function store(entries: Entry[], most: number, articles = few) {
  const stored = new Map<string, Bytes>();
  const asked: string[] = [];
  const memory: Store = {
    file: () => Promise.reject(new Error('no single files')),
    group: async (some) => {
      const group = nameGroup(some);
      for (const [place, bytes] of some.entries()) stored.set(nameInGroup(group, place), bytes);
      return group;
    },
  };
  const blocks = entriesToBlocks([entries], { articles, most });
  const directory = await storePages(blocks, memory, { byNumber: false });
  const read = async (file: string, decode: (bytes: Bytes) => unknown) => {
    asked.push(file);
    return decode(stored.get(file) ?? new Uint8Array());
  };
  return { files: { read } as unknown as Files, directory, asked };
}

test.each([
  ['in the root', 60],
  ['on pages', 3000],
])('files %s: every key is in the one file that is fetched', async (where, count) => {
  const entries = toEntries(count);
  const isPaged = where === 'on pages';
  const { files, directory, asked } = await store(entries, isPaged ? 120 : 300);
  expect(directory.isPaged).toBe(isPaged);
  const lists = new Lists(files, directory, few);
  for (const { key, numbers } of entries) {
    expect(await filesWithKey(files, directory, key)).toHaveLength(1);
    asked.length = 0;
    expect(Array.from((await lists.under(key)) ?? [])).toEqual(numbers);
    expect(asked).toHaveLength(isPaged ? 2 : 1);
    expect(await lists.under(`${key}\u0001`)).toBeNull();
  }
});

test('a key whose list goes on in the next file is found in both', async () => {
  const numbers = Int32Array.from({ length: 2 * sliceSize }, (_, at) => at + Math.floor(at / 9));
  const keys = ['永', '的', '砀'];
  const entries = keys.map((key): Entry => ({ key, slice: 0, numbers, fields: {} }));
  const { files, directory } = await store(entries, 60, 3 * sliceSize);
  const lists = new Lists(files, directory, 3 * sliceSize);
  for (const key of keys) {
    expect(await filesWithKey(files, directory, key)).toHaveLength(3);
    expect(await lists.under(key)).toEqual(Uint32Array.from(numbers));
  }
});

test('a level tells a number to an eighth', () => {
  for (let count = 1; count < 100_000; count += 1 + Math.floor(count / 50)) {
    const told = levelToCount(countToLevel(count));
    expect(Math.abs(Math.log2(told / count))).toBeLessThanOrEqual(1 / 6 + 1e-9);
  }
});

test('a turn takes the rarest, then those that share no character, as far as its bytes go', () => {
  const terms = (...all: [at: number, bytes: number][]): Term[] =>
    all.map(([at, bytes]) => ({ at, text: '', bytes }));
  const placesOf = (taken: Term[]): number[] => taken.map(({ at }) => at);
  const cheap = terms([3, 10], [4, 10], [0, 10], [7, 10], [9, 10]);
  expect(placesOf(takeTurn(cheap, 'quick'))).toEqual([3, 0, 7]);
  expect(placesOf(takeTurn(cheap, 'thorough'))).toEqual([3, 0, 7, 9]);
  expect(placesOf(takeTurn(terms([3, 12_000], [0, 12_000]), 'thorough'))).toEqual([3]);
  expect(placesOf(takeTurn(terms([3, 4000], [0, 4000], [6, 4000]), 'quick'))).toEqual([3, 0]);
  expect(placesOf(takeTurn(terms([0, 1], [1, 2]), 'quick'))).toEqual([0, 1]);
  expect(takeTurn([], 'quick')).toEqual([]);
});
