/** The corpus of the benchmark: the same in every run, and like written text to an index. */
import { expect, test } from 'vitest';
import { createArchive } from '../../scripts/bench/search/create-archive.ts';
import { textToDictionary } from '../../scripts/bench/search/dictionary.ts';
import type { Pieces } from '../../scripts/bench/seeds-to-pieces.ts';
import { recordToStreams, textToTerms } from '../../src/search/analyse.ts';
import { archiveToDocuments } from '../../src/search/build/archive-to-documents.ts';
import { fold } from '../../src/text/fold.ts';
import { goldToArchive } from '../helpers/archive.ts';

/** Words of two characters, the n-th a thousandth as often as the first where n is a thousand. */
const words = Array.from({ length: 30_000 }, (_, at) => {
  const word = String.fromCodePoint(
    0x4e00 + ((at * 7919) % 3000),
    0x5200 + ((at * 104_729) % 2900),
  );
  return `${word} ${Math.ceil(300_000 / (at + 1))} n`;
});
const clauses = goldToArchive()
  .pages.flatMap((page) => page.articles)
  .flatMap((article) => article.sections.flatMap(({ paragraphs }) => paragraphs))
  .flatMap(({ text }) => text.split(/[，。；：！？,;:]/u))
  .filter(({ length }) => length >= 4 && length <= 40);
/** Words that the clauses have, so that there is something to replace. */
const known = [...new Set(clauses.map((clause) => clause.slice(0, 2)))].map(
  (word) => `${word} 9 n`,
);
const dictionary = textToDictionary([...words, ...known].join('\n'));
const pieces: Pieces = { clauses, headlines: [], kickers: [], posts: ['市长'], names: [] };

test('one seed makes one corpus', () => {
  expect(createArchive(12, pieces, dictionary)).toEqual(createArchive(12, pieces, dictionary));
  const [longer, shorter] = [20, 12].map((articles) => createArchive(articles, pieces, dictionary));
  expect(longer?.pages.slice(0, 12)).toEqual(shorter?.pages);
});

test('pairs of characters grow as in written text: by about the root of its length', () => {
  const archive = createArchive(240, pieces, dictionary);
  const bodies = archiveToDocuments(archive).map((article) =>
    recordToStreams(article).body.join(''),
  );
  const grown = [60, 240].map((articles) => {
    const pairs = bodies.slice(0, articles).flatMap((body) => textToTerms(fold(body)));
    return new Set(pairs.filter((term) => /^\p{Script=Han}{2}$/u.test(term))).size;
  });
  const [few = 1, many = 1] = grown;
  const exponent = Math.log(many / few) / Math.log(240 / 60);
  expect(exponent).toBeGreaterThan(0.4);
  expect(exponent).toBeLessThan(0.8);
});
