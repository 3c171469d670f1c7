/**
 * Terms as entries of blocks, sorted, all that begin with one character at a time. Of as many as may be
 * in memory at once the lists are read together, since each reading goes through all articles.
 */
import { type Entry, type Field, fields } from '../../coding/block.ts';
import { tellsEnough } from './add-longer-terms.ts';
import type { Terms } from './documents-to-terms.ts';
import type { ArticlesOf } from './holdings.ts';
import { trunk } from './term-tree.ts';

/** Articles in the lists that are read together: 128 megabytes. */
const together = 2 ** 25;

export function* termsToEntries(terms: Terms): Generator<Entry[]> {
  const { tree, all } = terms;
  const ordered = tree
    .inOrder()
    .filter((term) => all.countOf(term) > 0 && tellsEnough(terms, term));
  const inFields = fields.map((field): [Field, ArticlesOf] => [
    field,
    terms.fields[field].articlesOf(ordered),
  ]);
  for (const range of toRanges(terms, toFamilies(terms, ordered))) {
    const articlesOf = all.articlesOf(range.flatMap((family) => Array.from(family)));
    for (const family of range) {
      yield Array.from(family, (term) => {
        const entry: Entry = {
          key: tree.textOf(term),
          slice: 0,
          numbers: articlesOf(term),
          fields: {},
        };
        for (const [field, inField] of inFields) {
          const numbers = inField(term);
          if (numbers.length > 0) entry.fields[field] = numbers;
        }
        return entry;
      });
    }
  }
}

/** Terms that begin with one character. */
function toFamilies({ tree }: Terms, ordered: Int32Array): Int32Array[] {
  const families: Int32Array[] = [];
  let [from, before] = [0, 0];
  for (const [at, term] of ordered.entries()) {
    let first = term;
    while (tree.parentOf(first) !== trunk) first = tree.parentOf(first);
    if (first !== before && at > 0) {
      families.push(ordered.subarray(from, at));
      from = at;
    }
    before = first;
  }
  if (from < ordered.length) families.push(ordered.subarray(from));
  return families;
}

function toRanges({ all }: Terms, families: Int32Array[]): Int32Array[][] {
  const ranges: Int32Array[][] = [];
  let sum = together;
  for (const family of families) {
    if (sum >= together) {
      ranges.push([]);
      sum = 0;
    }
    ranges.at(-1)?.push(family);
    sum += family.reduce((articles, term) => articles + all.countOf(term), 0);
  }
  return ranges;
}
