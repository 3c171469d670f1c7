/** Saves a result as a file: nothing leaves the reader's machine. */
import type { Articles } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { numberToWords } from '../print/bounds-to-words.ts';
import { articlesToBibtex } from './articles-to-bibtex.ts';
import { articlesToCsv } from './articles-to-csv.ts';
import { articlesToJson } from './articles-to-json.ts';
import { articlesToRis } from './articles-to-ris.ts';
import { articlesToText } from './articles-to-text.ts';

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
  const file = new Blob([write(articles, home)], { type: `${type};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${queryToFileName(articles.query)}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const named = words('found');
  const number = numberToWords(articles.articles.length);
  if (articles.complete) return say(named.saved, { number });
  return say(named.savedOf, { number, all: numberToWords(articles.heldOf) });
}

/** Without what a file system or a shell takes for its own. */
function queryToFileName(query: string): string {
  const short = Array.from(query.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).slice(0, 40);
  return say(words('found').fileName, {
    query: short.join('').replaceAll(/^-+|-+$/g, ''),
  });
}
