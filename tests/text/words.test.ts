import { describe, expect, it } from 'vitest';
import { Pairs } from '../../src/text/pairs.ts';
import { allMatches } from '../../src/text/plain.ts';
import { Words } from '../../src/text/words.ts';

const text = '市委书记和副书记，市委副书记';
const list = ['书记', '副书记', '市委', '市委副书记', '记'];
const places = Array.from({ length: text.length + 1 }, (_, at) => at);

const longest = (fits: (word: string) => boolean): number =>
  Math.max(0, ...list.filter(fits).map(({ length }) => length));

describe('words', () => {
  const words = new Words(list);

  it('are found where they begin and where they end, the longest first', () => {
    for (const at of places) {
      expect(words.lengthAt(text, at)).toBe(longest((word) => text.startsWith(word, at)));
      expect(words.lengthBefore(text, at)).toBe(longest((word) => text.endsWith(word, at)));
    }
  });

  it('are found anywhere in a text', () => {
    expect(words.isIn('副市长和书记员')).toBe(true);
    expect(words.isIn('副市长')).toBe(false);
  });
});

describe('pairs', () => {
  it('are those that a text holds', () => {
    const pairs = new Pairs(text);
    const other = '和书记，副市委书𠀀';
    for (let at = 0; at + 2 <= other.length; at += 1) {
      expect(pairs.holds(other, at)).toBe(text.includes(other.slice(at, at + 2)));
    }
  });
});

describe('all matches', () => {
  it('are those of matchAll, empty ones included', () => {
    for (const expression of [/书?/gu, /(?=𠀀)/gu, /(?:^|，)(?=.)/gu]) {
      const view = `𠀀${text}𠀀`;
      expect(allMatches(view, expression)).toEqual([...view.matchAll(expression)]);
    }
  });
});
