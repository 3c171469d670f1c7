import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bylinesToCredits } from '../../../src/site/i18n/bylines-to-credits.ts';
import { headlineToLines } from '../../../src/site/i18n/headline/headline-to-lines.ts';
import { textToPieces } from '../../../src/site/i18n/headline/text-to-pieces.ts';
import { toReadingText } from '../../../src/site/i18n/to-reading-text.ts';

describe('reading text', () => {
  test.each([
    ['8日,市长主持', '8日，市长主持'],
    ['同比增长3.5%,增速加快', '同比增长3.5%，增速加快'],
    ['本报讯(记者 韩露)8日', '本报讯（记者 韩露）8日'],
    ['共1,000人,比分3:2', '共1,000人，比分3:2'],
    ['时间:10:30', '时间：10:30'],
    ['see (a, b); c', 'see (a, b); c'],
    ['见(2024)3号', '见（2024）3号'],
    ['１９９８年增长８．６％,粮食４５·２万吨', '1998年增长8.6%，粮食45·2万吨'],
    ['ＧＤＰ居第１．其余', 'GDP居第1．其余'],
    ['上午１０:３０', '上午10:30'],
  ])('%s is set %s', (text, reading) => {
    expect(toReadingText(text)).toBe(reading);
  });

  test('any text keeps its length and what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'海州,;:!?()“”。a1 １Ａ．％') }), (text) => {
        expect(toReadingText(text)).toHaveLength(text.length);
        expect(toReadingText(text).normalize('NFKC')).toBe(text.normalize('NFKC'));
      }),
    );
  });
});

describe('headlines', () => {
  test('short parts share a line, at most four', () => {
    expect(headlineToLines(['真抓实干', '奋勇争先', '开创海州发展新局面'])).toEqual([
      ['真抓实干', '奋勇争先'],
      ['开创海州发展新局面'],
    ]);
    expect(headlineToLines(['一', '二', '三', '四', '五'])).toEqual([
      ['一', '二', '三', '四'],
      ['五'],
    ]);
  });

  test('no part is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(headlineToLines(parts).flat()).toEqual(parts);
      }),
    );
  });
});

describe('breaks in a headline', () => {
  test.each([
    ['坚持科学精准快速处置问题', [], '坚持|科学|精准|快速|处置|问题'],
    ['海州市第十五届人民代表大会开幕', [], '海州市第十五届|人民代表大会|开幕'],
    ['韩小露石磊出席', ['韩小露', '石磊'], '韩小露|石磊|出席'],
    ['“小巨人”企业，再添6家', [], '“小巨人”企业，再添6家'],
  ])('%s', (text, names, pieces) => {
    expect(textToPieces(text, names).join('|')).toBe(pieces);
  });

  test('lose nothing, and stand beside no mark', () => {
    const unit = fc.constantFrom(...'海州市人民代表大会的在第十五，。“”（）a1 ');
    fc.assert(
      fc.property(fc.string({ unit }), fc.array(fc.string({ unit })), (text, names) => {
        const pieces = textToPieces(text, names);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces.slice(1)) expect(piece).toMatch(/^\p{Script=Han}/u);
        for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\p{Script=Han}$/u);
      }),
    );
  });
});

test('bylines of one outlet and role stand together, in printed order', () => {
  expect(
    bylinesToCredits([
      { name: '韩露', role: '记者', outlet: '海州日报' },
      { name: '石磊', role: '记者', outlet: '海州日报' },
      { name: '丁一', role: '通讯员', outlet: null },
      { name: '王二', role: '作者', outlet: null },
    ]),
  ).toEqual([
    { label: '海州日报记者', names: ['韩露', '石磊'] },
    { label: '通讯员', names: ['丁一'] },
    { label: '', names: ['王二'] },
  ]);
});
