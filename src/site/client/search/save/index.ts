/** Saves a result as a file: nothing leaves the reader's machine. */
import type { Articles, Concordance } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { linesToWords } from '../lines/lines-to-words.ts';
import { sortLines } from '../lines/sort-lines.ts';
import { numberToWords } from '../print/bounds-to-words.ts';
import type { Sort } from '../state/address.ts';
import { articlesToBibtex } from './articles-to-bibtex.ts';
import { articlesToCsv } from './articles-to-csv.ts';
import { articlesToJson } from './articles-to-json.ts';
import { articlesToRis } from './articles-to-ris.ts';
import { articlesToText } from './articles-to-text.ts';
import { linesToCsv } from './lines-to-csv.ts';

const formats = {
  csv: { write: articlesToCsv, type: 'text/csv' },
  json: { write: articlesToJson, type: 'application/json' },
  bib: { write: articlesToBibtex, type: 'application/x-bibtex' },
  ris: { write: articlesToRis, type: 'application/x-research-info-systems' },
  txt: { write: articlesToText, type: 'text/plain' },
};
export type Format = keyof typeof formats;

/** What was saved, in words: `已保存 6 篇`, `已保存 1,000 篇，可能有的共 1,320 篇`. */
export function saveArticles(articles: Articles, home: string, format: Format): string {
  const { write, type } = formats[format];
  offer(write(articles, home), { type, name: `${queryToFileName(articles.query)}.${format}` });
  const named = words('found');
  const number = numberToWords(articles.articles.length);
  if (articles.complete) return say(named.saved, { number });
  return say(named.savedOf, { number, all: numberToWords(articles.heldOf) });
}

/** The concordance as a table, in the order shown. What was saved, in words. */
export function saveLines(
  concordance: Concordance,
  { home, sort }: { home: string; sort: Sort },
): string {
  const { query, lines } = concordance;
  const content = linesToCsv(sortLines(lines, sort), home, query);
  offer(content, { type: formats.csv.type, name: `${queryToFileName(query)}.csv` });
  return linesToWords(concordance);
}

function offer(content: string, { type, name }: { type: string; name: string }): void {
  const file = new Blob([content], { type: `${type};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Without what a file system or a shell takes for its own. */
function queryToFileName(query: string): string {
  const short = Array.from(query.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).slice(0, 40);
  return say(words('found').fileName, {
    query: short.join('').replaceAll(/^-+|-+$/g, ''),
  });
}
