/** Chinese and Arabic numerals, as newspapers print numbers below ten thousand and years. */

const digits = new Map([...'〇一二三四五六七八九'].map((numeral, value) => [numeral, value]));
digits.set('零', 0).set('两', 2).set('兩', 2);

const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Tens that have a character of their own on old pages. */
const tens = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** Character class of all numerals, for patterns over the plain view. */
export const numeralClass = '0-9〇零一二三四五六七八九十百千廿卅两兩';

function readPositional(text: string): number | null {
  let value = 0;
  for (const numeral of text) {
    const digit = digits.get(numeral);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function readWithUnits(text: string): number | null {
  let value = 0;
  let pending: number | null = null;
  for (const numeral of text) {
    const unit = units.get(numeral);
    const ten = tens.get(numeral);
    if (unit !== undefined) {
      value += (pending ?? 1) * unit;
      pending = null;
    } else if (ten !== undefined) {
      value += ten;
    } else {
      const digit = digits.get(numeral);
      if (digit === undefined) return null;
      pending = digit;
    }
  }
  return value + (pending ?? 0);
}

/**
 * The number that a numeral means: `12`, `十二`, `二十`, `廿一`, `一九七八`, `一百零五`.
 * Null if the text is not a numeral.
 */
export function readNumeral(plainText: string): number | null {
  if (plainText === '') return null;
  if (/^\d+$/u.test(plainText)) return Number(plainText);
  return /[十百千廿卅]/u.test(plainText) ? readWithUnits(plainText) : readPositional(plainText);
}
