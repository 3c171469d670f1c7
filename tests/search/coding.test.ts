import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockToEntries, compareKeys, entriesToBlock } from '../../src/search/coding/block.ts';
import { ByteReader, ByteWriter } from '../../src/search/coding/bytes.ts';
import { fromCompactJson, toCompactJson } from '../../src/search/coding/compact-json.ts';
import { readPostings, writePostings } from '../../src/search/coding/postings.ts';
import { earliestDay } from '../../src/search/day.ts';
import { anyText } from '../helpers/text.ts';

const postings = fc.integer({ min: 1, max: 3000 }).chain((range) =>
  fc.tuple(
    fc.constant(range),
    fc
      .uniqueArray(fc.nat({ max: range - 1 }), { minLength: 1 })
      .map((numbers) => numbers.sort((one, other) => one - other)),
  ),
);

test('postings come back, and never take more than a bit an article', () => {
  fc.assert(
    fc.property(postings, ([range, numbers]) => {
      const writer = new ByteWriter();
      writePostings(writer, numbers, range);
      const bytes = writer.toBytes();
      expect(readPostings(new ByteReader(bytes), numbers.length, range)).toEqual(numbers);
      expect(bytes.length).toBeLessThanOrEqual(Math.ceil((range + 1) / 8));
    }),
  );
});

test('compact JSON comes back, two bytes a Han character', () => {
  const text = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, (one) => {
      expect(fromCompactJson(toCompactJson([one]))).toEqual([one]);
    }),
  );
  expect(toCompactJson(['优化，發展。']).length).toBe(2 * 6 + 4);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit);
    const [back] = fromCompactJson<string[]>(toCompactJson([character]));
    if (back !== character) throw new Error(`${unit.toString(16)} came back as ${back}`);
  }
});

test('blocks come back', () => {
  const entry = fc.record({
    key: anyText.filter((key) => key !== ''),
    slice: fc.nat({ max: 2 }),
    numbers: fc.constantFrom<number[]>([0], [1, 5], [3, 4, 19]),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const sorted = entries.toSorted((one, other) => compareKeys(one.key, other.key));
      expect(blockToEntries(entriesToBlock(sorted, 40_000), 40_000)).toEqual(sorted);
    }),
  );
});

test.each([
  ['2024-01-26', '2024-01-26'],
  ['2023-05-15?', '2023-05-15'],
  ['2024-01', '2024-01-01'],
  ['202X', '2020-01-01'],
  ['2024-XX-XX', '2024-01-01'],
  ['2024-03/2024-05', '2024-03-01'],
  ['XXXX-05-15', null],
  [null, null],
])('the earliest day of %s is %s', (value, day) => {
  expect(earliestDay(value)).toBe(day);
});
