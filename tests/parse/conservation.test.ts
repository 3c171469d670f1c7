import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesToText } from '../../src/parse/bytes-to-text.ts';
import { parse } from '../../src/parse/index.ts';
import { parsedPageSchema } from '../../src/parse/records/index.ts';
import { breaches } from './conservation.ts';
import { mutatedPage } from './mutated-page.ts';
import { nastyPages } from './nasty-pages.ts';

const cases = new URL('../cases/', import.meta.url);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bits of real pages: recombined, they meet every branch of the parser. */
const fragments = fc.constantFrom(
  '本报讯(海州日报记者 韩露)',
  '新华社海州7月8日电(记者 韩露、石磊)',
  '【本報訊】（記者韓露）',
  '(上接第一版)',
  '（下转第3版）',
  '# ',
  '### ',
  '■民生实事',
  '□本报记者 韩露',
  '【乡村振兴】',
  '海州日报 2021年7月8日 星期四 第3版',
  '责任编辑:丁一',
  '图为会议现场。本报记者 韩露 摄',
  '市委书记许志远主持会议并讲话,市长林可欣出席。',
  '市领导许志远、林可欣、欧阳青参加会议。',
  '编者按:',
  '(韩露 文/图)',
  '(据新华社)',
  '上一篇 下一篇',
  '咬定目标 奋力拼搏',
  '会议强调,要坚持',
  '。',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '　　',
  '“',
  '”',
  '\u2028',
  '\u00a0',
  'English words',
  '𠮷野家',
  '👩‍👩‍👧',
  '\u202e',
);
const pages = fc
  .array(fc.oneof({ weight: 6, arbitrary: fragments }, fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('conservation', () => {
  it.each(readdirSync(cases))('%s: every character stands in one carrier', (name) => {
    const bytes = readFileSync(new URL(`${name}/page.txt`, cases));
    const page = parse(`${name}.txt`, bytes);
    expect(breaches(bytesToText(bytes).text, page)).toEqual([]);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const bytes = bytesOf(text);
        const decoded = new TextDecoder().decode(bytes);
        const page = parse('any.txt', bytes);
        expect(parsedPageSchema.safeParse(page).error).toBeUndefined();
        if (page.messages.some(({ rule }) => rule === 'file/binary')) return;
        expect(breaches(decoded, page)).toEqual([]);
      }),
      { numRuns: 2000, seed: 2026 },
    );
  }, 60_000);

  it.each(nastyPages)('%s: nothing is lost', (_, text) => {
    const bytes = bytesOf(text);
    const page = parse('nasty.txt', bytes);
    if (page.messages.some(({ rule }) => rule === 'file/binary' || rule === 'file/empty')) return;
    expect(breaches(new TextDecoder().decode(bytes), page)).toEqual([]);
  });

  it('holds for composed pages that were spoilt', () => {
    for (let seed = 1; seed <= 1500; seed += 1) {
      const { name, text } = mutatedPage(seed);
      const page = parse(`${name}.txt`, bytesOf(text));
      if (page.messages.some(({ rule }) => rule === 'file/binary')) continue;
      expect(breaches(text, page), name).toEqual([]);
    }
  }, 60_000);

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => parse('bytes.txt', bytes)).not.toThrow();
      }),
      { numRuns: 1000, seed: 2026 },
    );
  }, 60_000);
});
