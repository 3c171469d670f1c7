import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/search/coding/bits.ts';
import { Block, type Entry, entriesToBlock, fields } from '../../src/search/coding/block.ts';
import { bytesToCalendar, calendarToBytes } from '../../src/search/coding/directory/calendar.ts';
import { bytesToRoot, rootToBytes } from '../../src/search/coding/directory/root.ts';
import { fromCompactJson, toCompactJson } from '../../src/search/coding/json/compact-json.ts';
import { compareKeys, readKeys, writeKeys } from '../../src/search/coding/keys.ts';
import { readPostings, skipPostings, writePostings } from '../../src/search/coding/postings.ts';
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

test('postings come back, are skipped, and never take more than a bit an article', () => {
  fc.assert(
    fc.property(postings, ([range, numbers]) => {
      const writer = new BitWriter();
      writePostings(writer, numbers, range);
      const [reader, skipper] = [new BitReader(writer.toBytes()), new BitReader(writer.toBytes())];
      expect([...readPostings(reader, numbers.length, range)]).toEqual(numbers);
      skipPostings(skipper, numbers.length, range);
      expect([reader.at, skipper.at]).toEqual([writer.length, writer.length]);
      expect(writer.length).toBeLessThanOrEqual(range);
    }),
  );
});

test('bits come back', () => {
  const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.nat({ max: 90 }))), (pairs) => {
      const writer = new BitWriter();
      for (const [one, ones] of pairs) {
        writer.gamma(one + 1 > 2 ** 31 - 1 ? 1 : one + 1);
        writer.unary(ones);
        writer.bits(one, 31);
      }
      const reader = new BitReader(writer.toBytes());
      for (const [one, ones] of pairs) {
        expect(reader.gamma()).toBe(one + 1 > 2 ** 31 - 1 ? 1 : one + 1);
        expect([reader.unary(), reader.bits(31)]).toEqual([ones, one]);
      }
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

const key = fc
  .oneof(
    anyText,
    fc.string({ unit: fc.constantFrom('市', '委', '，', 'a', '𠮷'), minLength: 1, maxLength: 4 }),
  )
  .filter((one) => one !== '' && one.isWellFormed());

test('keys come back', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const sorted = keys.toSorted(compareKeys);
      const writer = new BitWriter();
      writeKeys(writer, sorted);
      expect(readKeys(new BitReader(writer.toBytes()), sorted.length)).toEqual(sorted);
    }),
  );
});

test('blocks come back: lists among those of shorter keys, lists of fields, slices', () => {
  const articles = 40;
  const some = fc.uniqueArray(fc.nat({ max: articles - 1 }), { minLength: 1 });
  const lists = fc.uniqueArray(fc.tuple(key, some, some, fc.nat({ max: 5 })), {
    selector: ([one]) => one,
    maxLength: 30,
  });
  fc.assert(
    fc.property(lists, (drawn) => {
      const entries = drawn.map(([one, numbers, others, field]): Entry => {
        // An article that has a key has all that the key begins with.
        const within = drawn.filter(([longer]) => longer.startsWith(one));
        const all = new Set([...numbers, ...within.flatMap(([, inner]) => inner)]);
        const ascending = [...all].sort((left, right) => left - right);
        const inField = ascending.filter((number) => others.includes(number));
        const name = fields[field];
        const hasField = name !== undefined && inField.length > 0;
        return {
          key: one,
          slice: 0,
          numbers: ascending,
          fields: hasField ? { [name]: inField } : {},
        };
      });
      entries.sort((one, other) => compareKeys(one.key, other.key));
      entries.push({ key: '\u{10ffff}', slice: 1, numbers: [2, 3], fields: { deck: [3] } });
      const block = new Block(entriesToBlock(entries, articles), articles);
      expect(block.keys).toEqual(entries.map((entry) => entry.key));
      expect(block.slices).toEqual(entries.map(({ slice }) => slice));
      for (const [place, entry] of entries.entries()) {
        expect([...block.numbers(place)]).toEqual(entry.numbers);
        for (const field of fields) {
          expect([...block.numbers(place, field)]).toEqual(entry.fields[field] ?? []);
        }
      }
    }),
  );
});

test('roots and calendars come back', () => {
  const root = {
    blocks: {
      isPaged: true,
      groups: ['0123456789ab', 'ffffffffffff'],
      shelf: { sizes: [0, 7], keys: ['a', '市委'], continues: [false, true] },
    },
    texts: { groups: ['00000000000a'], perGroup: 96, alone: 0, together: 3 },
    longestKey: 3,
    aside: 'abcdefabcdef',
  };
  expect(bytesToRoot(rootToBytes(root))).toEqual(root);
  for (const calendar of [
    [],
    [['', 4]],
    [
      ['2024-02-29', 18],
      ['2024-02-28', 1],
      ['0987-01-01', 2],
      ['', 3],
    ],
  ] as [string, number][][]) {
    expect(bytesToCalendar(calendarToBytes(calendar))).toEqual(calendar);
  }
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
