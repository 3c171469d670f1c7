import { describe, expect, it } from 'vitest';
import { characterSet, setsIn, setsOf } from '../../src/text/character-sets.ts';
import { plain } from '../../src/text/plain.ts';

describe('sets of characters', () => {
  const numerals = characterSet('一二三');
  const heads = characterSet('长三');

  it('are found in one reading of a text', () => {
    expect(setsIn('会议二楼') & (numerals | heads)).toBe(numerals);
    expect(setsIn('第三') & (numerals | heads)).toBe(numerals | heads);
    expect(setsIn('会议') & (numerals | heads)).toBe(0);
    expect(setsOf('长'.charCodeAt(0)) & (numerals | heads)).toBe(heads);
  });

  it('are of the plain view', () => {
    expect(setsIn(plain('縣長')) & heads).toBe(heads);
  });
});
