/** Before all classes are there, what needs none is folded as with them. Each step needs fresh modules. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { anyText, hanText } from '../helpers/text.ts';

vi.setConfig({ testTimeout: 60_000 });

let lean: typeof import('../../src/text/folding.ts');
let ready: typeof import('../../src/text/ready-to-fold.ts');

beforeEach(async () => {
  vi.resetModules();
  lean = await import('../../src/text/folding.ts');
  ready = await import('../../src/text/ready-to-fold.ts');
});

test.each([
  ['营商环境', false, 'Simplified'],
  ['優化', true, 'Traditional'],
  ['喆', true, 'rare'],
  ['𫔀', true, 'outside the BMP'],
  ['⼈', true, 'a radical, which NFKC makes a character'],
  ['㈱', true, 'a squared word, likewise'],
  ['“２４”，〇々——A.ñ', false, 'no Han character at all'],
])('%s needs all classes: %s (%s)', (text, needs) => {
  expect(lean.needsAllClasses(text)).toBe(needs);
});

test('a text that needs none is folded as with them', () => {
  const text = fc.oneof(anyText, hanText, fc.string({ unit: 'binary' }));
  const simplified = fc.constantFrom(...'着乾借瞭么说发后徵');
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: simplified })), (source) => {
      fc.pre(!lean.needsAllClasses(source));
      expect(lean.fold(source)).toBe(fold(source));
    }),
    { numRuns: 500 },
  );
});

test('every character by itself', () => {
  const differ: string[] = [];
  for (let code = 0; code < 0x30000; code += 1) {
    const character = String.fromCodePoint(code);
    if (lean.needsAllClasses(character)) continue;
    if (lean.fold(character) !== fold(character)) differ.push(character);
  }
  expect(differ).toEqual([]);
});

test('they come once, and what was folded before stays true', async () => {
  expect(lean.fold('说發')).toBe('说發');
  await ready.readyToFold('国');
  expect(lean.fold('發')).toBe('發');
  await ready.readyToFold('国', '發');
  expect(lean.fold('说發後')).toBe('说发后');
  expect(lean.needsAllClasses('發')).toBe(false);
});
