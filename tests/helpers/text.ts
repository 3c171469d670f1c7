/** Text for property tests: the seeds, and what real pages never hold together. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const cases = new URL('../cases/', import.meta.url);

/** The text of every page in tests/cases. */
export function readSeeds(): string[] {
  return readdirSync(cases)
    .sort()
    .map((slug) => readFileSync(new URL(`${slug}/page.txt`, cases), 'utf8'));
}

const han = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0x3400, max: 0x4dbf }) },
  { weight: 1, arbitrary: fc.integer({ min: 0x20000, max: 0x323af }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xf900, max: 0xfad9 }) },
);

const hanCharacter = han.map((code) => String.fromCodePoint(code));

/** Han characters of which OpenCC makes choices, so that phrases come up. */
const choices = fc.constantFrom(...'后後發发髮干乾幹着著么麼幺了瞭台臺只隻里裏系係繫面麵沈');

/** Han characters alone. */
export const hanText = fc
  .array(fc.oneof(hanCharacter, choices), { maxLength: 40 })
  .map((characters) => characters.join(''));

const awkward = fc.constantFrom(
  ...['34.2', '6+1', '24小时', 'Ｇ20', ' ', '\u3000', '\n', '“', '」', '——', '……', '①', '㎏', '½'],
  ...['e\u0301', '\u0301', '\u200b', '\ufe0f', '각', '\u1100', '\u1161', 'ｶﾞ', 'İ', 'ß', 'ﷺ', '¨'],
);

/** Any characters, with those that break naive folding. */
export const anyText = fc
  .array(fc.oneof(hanCharacter, choices, awkward, fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
