import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  exists,
  isDay,
  nearestYear,
  numberToDay,
  readEdtf,
  weekdayOf,
  writeEdtf,
} from '../../../src/archive/dates/calendar.ts';

const day = fc.integer({ min: -30_000, max: 60_000 }).map(numberToDay);

test('days and numbers are two names of one thing', () => {
  fc.assert(fc.property(day, (one) => numberToDay(dayNumber(one)).day === one.day && exists(one)));
});

test('a written day is read back', () => {
  fc.assert(
    fc.property(day, fc.boolean(), (one, uncertain) => {
      const edtf = { ...one, uncertain };
      expect(readEdtf(writeEdtf(edtf))).toEqual(edtf);
    }),
  );
});

test('any text is a day or not', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isDay(text) === 'boolean'));
});

test.each(['2023-02-29', '2023-13-01', '2023-00-10', 'XXXX-02-30', '2023-5-1', '2023', ''])(
  '%s is no day',
  (text) => expect(isDay(text)).toBe(false),
);

test.each(['2024-02-29', 'XXXX-02-29', '2023-05-15?', '0099-01-01'])('%s is a day', (text) =>
  expect(isDay(text)).toBe(true),
);

test('days turn over month and year, also where the year is not known', () => {
  const next = (value: string) => {
    const read = readEdtf(value);
    return read === null ? null : writeEdtf(addDays(read, 1));
  };
  expect(['2024-02-28', '2023-12-31?', 'XXXX-12-31', 'XXXX-02-28'].map(next)).toEqual([
    '2024-02-29',
    '2024-01-01?',
    'XXXX-01-01',
    'XXXX-03-01',
  ]);
});

test('a weekday that is known, and the year nearest to a day', () => {
  expect(weekdayOf({ year: 2023, month: 5, day: 15 })).toBe(1);
  expect(weekdayOf({ year: 1949, month: 10, day: 1 })).toBe(6);
  expect(nearestYear({ month: 12, day: 30 }, { year: 2024, month: 1, day: 2 })).toBe(2023);
  expect(nearestYear({ month: 1, day: 2 }, { year: 2023, month: 12, day: 30 })).toBe(2024);
});
