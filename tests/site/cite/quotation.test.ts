import '../../helpers/speak.ts';
/** A quotation is found by its link, whatever was done to script, width and spaces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestAnchor } from '../../../src/site/client/cite/arrival/nearest-anchor.ts';
import { findQuotation } from '../../../src/site/client/cite/quotation/find-quotation.ts';
import { hashToTarget, targetToHash } from '../../../src/site/client/cite/quotation/hash.ts';
import { placeToQuotation } from '../../../src/site/client/cite/quotation/place-to-quotation.ts';
import { fold, foldWithPlaces } from '../../../src/text/fold.ts';

const name = (text: string, from: number, to: number) =>
  placeToQuotation(text, [from, to], foldWithPlaces);
/** The text that a link to a place of `text` finds in `other`. */
const follow = (text: string, quoted: string, other = text) => {
  const from = text.indexOf(quoted);
  const quotation = name(text, from, from + quoted.length);
  const target = hashToTarget(`#${targetToHash({ anchor: 'p-7kq2', quotation })}`);
  expect(target?.anchor).toBe('p-7kq2');
  if (!target?.quotation) return null;
  const [place] = findQuotation(other, target.quotation, foldWithPlaces);
  return place === undefined ? null : other.slice(...place);
};

const text =
  '1月26日，海州新港开港，首船装货出海。\n市委书记许志远出席并讲话，他指出，海州新港开港是全市人民的一件大事。\nThe “New Port” of Haizhou.';

describe('a link to a quotation', () => {
  test('finds it', () => {
    for (const quoted of ['许志远', '首船装货出海。\n市委书记', 'Port” of', '开港，首']) {
      expect(follow(text, quoted)).toBe(quoted);
    }
  });

  test('tells one of two places from the other', () => {
    const second = text.lastIndexOf('海州新港开港');
    const quotation = name(text, second, second + 6);
    expect(quotation).toMatchObject({ before: '他指出，', start: '海州新港开港' });
    expect(quotation && findQuotation(text, quotation, foldWithPlaces)).toEqual([
      [second, second + 6],
    ]);
  });

  test('names a long one by its beginning and its end', () => {
    const quoted = text.slice(0, text.indexOf('大事'));
    expect(name(text, 0, quoted.length)).toEqual({
      before: '',
      start: '1月26日，海州新港',
      end: '开港是全市人民的一件',
      after: '',
    });
    expect(follow(text, quoted)).toBe(quoted);
  });

  test('holds in the other script, in other widths, with other spaces', () => {
    const other = '1月26日,海州新港開港,首船裝貨出海。 市委書記 許志遠出席並講話,';
    expect(follow(text, '首船装货出海。\n市委书记许志远', other)).toBe(
      '首船裝貨出海。 市委書記 許志遠',
    );
  });

  test('finds a long one of which the middle was corrected', () => {
    const quoted = text.slice(0, text.indexOf('他指出'));
    const corrected = text.replace('装货', '装载');
    expect(follow(text, quoted, corrected)).toBe(corrected.slice(0, corrected.indexOf('他指出')));
  });

  test('finds nothing where it is gone, and nothing is named where nothing is chosen', () => {
    expect(follow(text, '许志远', '市委书记出席')).toBeNull();
    const gap = text.indexOf('\n');
    expect(name(text, gap, gap + 1)).toBeNull();
  });

  test('always reads the same as what was chosen', { timeout: 30_000 }, () => {
    const source = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc
        .array(fc.constantFrom('甲', '乙', 'a', ' ', '，', '\n'), { minLength: 1, maxLength: 90 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (all, one, other) => {
        const [from = 0, to = 0] = [one, other]
          .map((at) => at % (all.length + 1))
          .sort((a, b) => a - b);
        const quotation = name(all, from, to);
        if (quotation === null) return;
        const back = hashToTarget(`#${targetToHash({ anchor: '', quotation })}`)?.quotation;
        if (!all.isWellFormed() || !all.slice(from, to).isWellFormed()) return;
        if (!back) throw new Error('It has one');
        const [place = [0, 0]] = findQuotation(all, back, foldWithPlaces);
        expect(fold(all.slice(...place))).toContain(fold(all.slice(from, to)));
      }),
      { numRuns: 40 },
    );
  });
});

test('a hash may carry a text fragment, or be no encoding at all', () => {
  expect(hashToTarget('#p-7kq2:~:text=a')).toEqual({ anchor: 'p-7kq2', quotation: null });
  expect(hashToTarget('#q=%E4%B8&x')?.quotation?.start).toBe('%E4%B8&x');
  expect(hashToTarget('')).toBeNull();
});

describe('an anchor that is nowhere', () => {
  const anchors = ['p-7kq2', 'p-7kq2-2', 'p-m0v1', 'p-zzzz'];
  test.each([
    ['P-7KQ2', 'p-7kq2'],
    ['p-7kq2-3', 'p-7kq2-2'],
    ['p-mouI', 'p-m0v1'],
    ['p-zzaz', 'p-zzzz'],
    ['p-aaaa', null],
    ['%00', null],
  ])('%s: %s is meant', (anchor, meant) => {
    expect(nearestAnchor(anchor, anchors)).toBe(meant);
  });
});
