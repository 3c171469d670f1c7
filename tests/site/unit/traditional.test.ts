import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/records.ts';
import { archiveToConverter } from '../../../src/site/trees/script/archive-to-converter.ts';
import { textToScript } from '../../../src/site/trees/script/text-to-script.ts';

const named = (names: string[]) =>
  names.map((name) => ({ name })) as unknown as Archive['people'] & Archive['bylines'];
const convert = archiveToConverter({
  people: named(['范长江', '于云海', '钟后里', '党征']),
  bylines: named(['余冲']),
});

describe('reading in Traditional', () => {
  test.each([
    ['范长江说', '范長江說'],
    ['于云海、党征出席', '于雲海、党征出席'],
    ['钟后里', '鍾后里'],
    ['本报讯（记者余冲）', '本報訊（記者余沖）'],
  ])('names are spelt as names: %s', (text, shown) => expect(convert(text)).toBe(shown));

  test.each([
    ['于书记强调', '于書記強調'],
    ['会上，范同志和于主任发言', '會上，范同志和于主任發言'],
    ['关于书记处工作', '關於書記處工作'],
    ['模范书记', '模範書記'],
  ])('a family name before a post is one, a preposition is not: %s', (text, shown) =>
    expect(convert(text)).toBe(shown),
  );

  test.each([
    ['范县、余姚市、沈阳市', '范縣、餘姚市、瀋陽市'],
    ['于家村', '于家村'],
    ['团结里社区', '團結里社區'],
    ['三里屯', '三里屯'],
    ['规范余额，位于后方', '規範餘額，位於後方'],
    ['头发与发展', '頭髮與發展'],
    ['皇后后来干部', '皇后後來幹部'],
  ])('words and places: %s', (text, shown) => expect(convert(text)).toBe(shown));

  test('what was printed in Traditional stays', () => {
    const printed = '總統于右任先生後來在臺北市里公所說';
    expect(textToScript(printed)).toBe('zh-Hant');
    expect(convert(printed)).toBe(printed);
  });

  test('every character stands for one, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'于余范后里台干发𠮷，、 a'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(convert(text)).toHaveLength(text.length);
      }),
      { numRuns: 50 },
    );
  });
});
