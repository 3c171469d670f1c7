/** Which texts are taken for which, by samples of their n-grams. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimByLikeness,
  type Likened,
} from '../../../src/archive/addresses/match/claim-by-likeness.ts';
import {
  articleShape,
  compareSketches,
  paragraphShape,
  readSketch,
  sketchToText,
  textToSketch,
} from '../../../src/archive/addresses/match/sketch.ts';
import { prose } from './states.ts';

const sketch = (text: string) => textToSketch(text, articleShape);
const known = (text: string, more: Partial<Likened> = {}): Likened => ({
  sketch: sketch(text),
  day: null,
  page: null,
  order: 1,
  ...more,
});

describe('a sketch', () => {
  test('comes back from its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const shape of [articleShape, paragraphShape]) {
          const made = textToSketch(text, shape);
          expect(readSketch(sketchToText(made, shape), shape)).toEqual(made);
        }
      }),
    );
  });

  test('tells how much of one text is in the other, about', () => {
    const [a, b] = [prose('a', 600), prose('b', 300)];
    const { jaccard, held, holds } = compareSketches(sketch(a), sketch(a + b), articleShape);
    expect(Math.abs(jaccard - 2 / 3)).toBeLessThan(0.2);
    expect(held).toBeGreaterThan(0.9);
    expect(Math.abs(holds - 2 / 3)).toBeLessThan(0.2);
    expect(compareSketches(sketch(a), sketch(b), articleShape).jaccard).toBeLessThan(0.1);
  });

  test('of a text without characters is like none', () => {
    expect(compareSketches(sketch(''), sketch(''), articleShape).jaccard).toBe(0);
  });
});

describe('claims', () => {
  test('take the best first, one to one', () => {
    const [whole, most] = [prose('a', 400), prose('a', 320)];
    const olds = [known(most), known(whole)];
    const news = [known(prose('a', 340)), known(whole)];
    const claims = claimByLikeness(news, olds);
    expect(news.map((item) => claims.get(item))).toEqual([olds[0], olds[1]]);
  });

  test('prefer the same page where texts are equally alike', () => {
    const olds = ['1', '2', '3'].map((page) => known(prose('a'), { page }));
    const news = ['3', '1', '2'].map((page) => known(`${prose('a')}了`, { page }));
    const claims = claimByLikeness(news, olds);
    expect(news.map((item) => claims.get(item)?.page)).toEqual(['3', '1', '2']);
  });

  test('are never made across two known days', () => {
    const item = known(prose('a'), { day: '2024-01-02' });
    expect(claimByLikeness([item], [known(prose('a'), { day: '2024-01-01' })]).size).toBe(0);
    expect(claimByLikeness([item], [known(prose('a'))]).size).toBe(1);
  });

  test('are found in good time among twenty thousand texts that are all alike', {
    timeout: 60_000,
  }, () => {
    const all = (wording: string) =>
      Array.from({ length: 20_000 }, (_, index) =>
        known(`${wording}今天白天晴转多云最高气温${index}度`),
      );
    const claims = claimByLikeness(all('市气象台消息'), all('市气象台发布'));
    expect(new Set(claims.values()).size).toBe(claims.size);
    expect(claims.size).toBeGreaterThan(19_000);
  });
});
