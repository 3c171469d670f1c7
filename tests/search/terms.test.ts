/** Terms and their lists against what a map of sets gives. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { textToTerms } from '../../src/search/analyse.ts';
import { archiveToDocuments } from '../../src/search/build/archive-to-documents.ts';
import { addLongerTerms } from '../../src/search/build/terms/add-longer-terms.ts';
import { textsOf } from '../../src/search/build/terms/document-to-folded.ts';
import { documentsToTerms } from '../../src/search/build/terms/documents-to-terms.ts';
import { entriesToBlocks } from '../../src/search/build/terms/entries-to-blocks.ts';
import { TermTree, trunk } from '../../src/search/build/terms/term-tree.ts';
import { termsToEntries } from '../../src/search/build/terms/terms-to-entries.ts';
import { Block, sliceSize } from '../../src/search/coding/block.ts';
import { compareKeys } from '../../src/search/coding/keys.ts';
import { sketchToArchive } from '../helpers/archive.ts';

vi.setConfig({ testTimeout: 60_000 });

const pieces = ['会', '議', '发', '髮', '𠮷', '鏈', '２４', 'Ｇ20', 'a', ' ', '，', '。', '\u0001'];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const sketch = fc.record({
  headline: fc.array(text, { minLength: 1, maxLength: 2 }),
  deck: text,
  paragraphs: fc.array(text, { maxLength: 4 }),
});

test('every term has the articles that hold it, in order, and those that have it in a field', () => {
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 40 }), (all) => {
      const articles = all.map((article, at) => ({ id: `${at}`, ...article }));
      const documents = archiveToDocuments(sketchToArchive([{ articles }]));
      const { terms, folded } = documentsToTerms(documents);
      addLongerTerms(terms, folded);
      const entries = [...termsToEntries(terms)].flat();
      const keys = entries.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort(compareKeys));
      const wanted = new Set(folded.flatMap((one) => textsOf(one).flatMap(textToTerms)));
      expect(keys.filter((key) => Array.from(key).length < 3)).toEqual(
        [...wanted].sort(compareKeys),
      );
      for (const { key, numbers, fields } of entries) {
        const holds = (texts: string[]): boolean => texts.some((one) => one.includes(key));
        const numbersOf = (hold: (article: (typeof folded)[number]) => boolean): number[] =>
          folded.flatMap((article, number) => (hold(article) ? [number] : []));
        expect(Array.from(numbers)).toEqual(numbersOf((article) => holds(textsOf(article))));
        const inDeck = numbersOf(({ deck }) => holds(deck));
        expect(Array.from(fields.deck ?? [])).toEqual(inDeck);
      }
    }),
    { numRuns: 60 },
  );
});

describe('a tree of terms', () => {
  test('gives each term one number, and all in the order of keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), (all) => {
        const tree = new TermTree();
        const texts = new Set<string>();
        for (const one of all) {
          let term = trunk;
          let path = '';
          for (const character of Array.from(one).slice(0, 3)) {
            term = tree.add(term, character.codePointAt(0) ?? 0);
            path += character;
            texts.add(path);
            expect(tree.textOf(term)).toBe(path);
          }
        }
        const ordered = Array.from(tree.inOrder(), (term) => tree.textOf(term));
        expect(ordered).toEqual([...texts].sort(compareKeys));
      }),
    );
  });

  test('grows', () => {
    const tree = new TermTree();
    for (let code = 1; code <= 5000; code += 1) tree.add(tree.add(trunk, code % 700), code);
    const again = tree.size;
    for (let code = 1; code <= 5000; code += 1) tree.add(tree.add(trunk, code % 700), code);
    expect(tree.size).toBe(again);
  });
});

test('a list of more articles than a slice has comes back whole', () => {
  const articles = sliceSize * 2 + 100;
  const numbers = Int32Array.from({ length: articles - 7 }, (_, at) => at + 7);
  const title = Int32Array.from({ length: 40 }, (_, at) => 7 + at * 800);
  const groups = [[{ key: '的', slice: 0, numbers, fields: { title } }]];
  const found: number[] = [];
  const inTitle: number[] = [];
  for (const { bytes } of entriesToBlocks(groups, { articles, most: 2600 })) {
    const block = new Block(bytes, articles);
    for (const [at, slice] of block.slices.entries()) {
      const first = (slice - 1) * sliceSize;
      found.push(...Array.from(block.numbers(at), (number) => first + number));
      inTitle.push(...Array.from(block.numbers(at, 'title'), (number) => first + number));
    }
  }
  expect(found).toEqual(Array.from(numbers));
  expect(inTitle).toEqual(Array.from(title));
});
