import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test, vi } from 'vitest';
import { openccToClasses, openccToSimplifiedClasses } from '../../scripts/opencc-to-classes.ts';
import { fold, foldWithPlaces } from '../../src/text/fold.ts';
import { anyText, hanText, readSeeds } from '../helpers/text.ts';

vi.setConfig({ testTimeout: 60_000 });

const conversions = (['tw', 'hk', 't'] as const).map((to) => ({
  to,
  there: Converter({ from: 'cn', to }),
  back: Converter({ from: to, to: 'cn' }),
}));

describe('fold', () => {
  test.each([
    ['什麼 瞭解 著 衞 發髮 後后 乾幹干', '什么了解着卫发发后后乾乾乾', 'script'],
    ['𫔀𨧀', fold('鏈𨧀'), 'outside the BMP'],
    ['６＋１，２４小时；３４.２％', '6+1,24小时;34.2%', 'full width'],
    ['“两个确立”「兩個確立」', '"两个确立""两个确立"', 'quotation marks'],
    ['3∶2——习惯', '3:2--习惯', 'punctuation'],
    ['二○二四年', '二〇二四年', 'zero in years'],
    ['Hello  World 中 国 a', 'hello world中国a', 'one space between Latin words'],
    ['AI 时代 5 G\n 6', 'ai时代5 g 6', 'no space beside Han characters'],
    ['e\u200b\u0301\u200bx', 'éx', 'invisible characters'],
    ['葛\u{e0100}城', fold('葛城'), 'variation selectors'],
    [' \u0301', '', 'a mark on nothing'],
  ])('%s → %s (%s)', (source, folded) => {
    expect(fold(source)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('does not tell scripts apart, in the seeds', () => {
    for (const seed of readSeeds()) {
      for (const { there, back } of conversions) {
        const converted = there(seed);
        expect(fold(converted)).toBe(fold(seed));
        expect(fold(back(converted))).toBe(fold(seed));
      }
    }
  });

  test.each(conversions)('does not tell scripts apart, in any Han text ($to)', (conversion) => {
    fc.assert(
      fc.property(hanText, (text) => {
        expect(fold(conversion.there(text))).toBe(fold(text));
        expect(fold(conversion.back(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithPlaces', () => {
  test('folds like fold, in order, and every unit comes from where it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, from, to } = foldWithPlaces(text);
        expect(folded).toBe(fold(text));
        expect(from.length).toBe(folded.length);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const start = from[unit] ?? -1;
          const end = to[unit] ?? -1;
          const startBefore = from[unit - 1] ?? 0;
          const isSamePiece = unit > 0 && start === startBefore;
          expect(start < end && end <= text.length).toBe(true);
          expect(isSamePiece || start >= (to[unit - 1] ?? 0)).toBe(true);
          if (folded[unit] !== ' ') expect(fold(text.slice(start, end))).toContain(folded[unit]);
        }
      }),
    );
  });
});

test.each([
  ['script-classes-table.ts', openccToClasses],
  ['simplified-classes-table.ts', openccToSimplifiedClasses],
])('%s is what opencc-js gives', (file, make) => {
  const table = new URL(`../../src/text/${file}`, import.meta.url);
  expect(readFileSync(table, 'utf8')).toBe(make());
});
