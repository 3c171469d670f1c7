import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import type { DateRecord } from '../../../src/parse/records/index.ts';
import {
  dateToWords,
  dayToWeekday,
  dayToWords,
  edtfToDay,
  edtfToPlainDay,
} from '../../../src/site/i18n/date-to-words.ts';

function date(value: string | null, text: string | null = null): DateRecord {
  return { value, text, basis: null, evidence: [] };
}

describe('days in words', () => {
  test.each([
    ['2024-01-26', '2024年1月26日'],
    ['2023-05-15?', '2023年5月15日（年份推断）'],
    ['XXXX-05-15', '5月15日（年份未详）'],
    ['2024-01', '2024年1月'],
  ])('%s is read %s', (value, words) => {
    expect(dateToWords(date(value))).toBe(words);
  });

  test('a vague word stays as printed', () => {
    expect(dateToWords(date(null, '近日'))).toBe('近日');
  });

  test('nothing known is null, another form stays as it is', () => {
    expect(dateToWords(date(null))).toBeNull();
    expect(dateToWords(date('196X'))).toBe('196X');
    expect(dayToWords('196X')).toBe('196X');
  });
});

describe('parts of a day', () => {
  test('a weekday needs year, month and day', () => {
    expect(dayToWeekday('2024-01-27')).toBe('星期六');
    expect(dayToWeekday('1949-10-01?')).toBe('星期六');
    expect(dayToWeekday('XXXX-01-27')).toBeNull();
    expect(dayToWeekday(null)).toBeNull();
  });

  test('the plain day leaves the doubt out, an unknown year has none', () => {
    expect(edtfToPlainDay('2023-05-16?')).toBe('2023-05-16');
    expect(edtfToPlainDay('XXXX-05-16')).toBeNull();
    expect(edtfToPlainDay('2023-05')).toBeNull();
  });

  test('uncertainty is kept apart', () => {
    expect(edtfToDay('XXXX-05-15?')).toEqual({ year: null, month: 5, day: 15, uncertain: true });
    expect(edtfToDay('yesterday')).toBeNull();
  });
});
