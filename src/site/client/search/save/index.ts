/** Saves a result as a file: nothing leaves the reader's machine. */
import { fileFormats } from '../../../../export/citations/references-to-file.ts';
import type { Articles, Concordance } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { offerFile } from '../../offer-file.ts';
import { linesToWords } from '../lines/lines-to-words.ts';
import { sortLines } from '../lines/sort-lines.ts';
import { numberToWords } from '../print/bounds-to-words.ts';
import type { Sort } from '../state/address.ts';
import { articleToReference } from './article-to-reference.ts';
import { articlesToCsv } from './articles-to-csv.ts';
import { articlesToJson } from './articles-to-json.ts';
import { articlesToText } from './articles-to-text.ts';
import { linesToCsv } from './lines-to-csv.ts';

type Write = (articles: Articles, home: string) => string;

const own = {
  csv: { ending: 'csv', type: 'text/csv', write: articlesToCsv },
  json: { ending: 'json', type: 'application/json', write: articlesToJson },
  txt: { ending: 'txt', type: 'text/plain', write: articlesToText },
} as const;

export type Format = keyof typeof own | keyof typeof fileFormats;

/** The file of a result, in the source's characters. */
export const formats: Record<Format, { ending: string; type: string; write: Write }> = {
  ...own,
  bibtex: { ...fileFormats.bibtex, write: cite(fileFormats.bibtex.write) },
  ris: { ...fileFormats.ris, write: cite(fileFormats.ris.write) },
  csl: { ...fileFormats.csl, ending: 'csl.json', write: cite(fileFormats.csl.write) },
};

function cite(write: (typeof fileFormats)[keyof typeof fileFormats]['write']): Write {
  return ({ articles }, home) => write(articles.map((one) => articleToReference(one, home)));
}

/** What was saved, in words: `已保存 6 篇`, `已保存 1,000 篇，可能有的共 1,320 篇`. */
export function saveArticles(articles: Articles, home: string, format: Format): string {
  const { write, type, ending } = formats[format];
  offerFile(write(articles, home), { type, name: `${queryToFileName(articles.query)}.${ending}` });
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
  offerFile(content, { type: own.csv.type, name: `${queryToFileName(query)}.csv` });
  return linesToWords(concordance);
}

/** Without what a file system or a shell takes for its own. */
function queryToFileName(query: string): string {
  const short = Array.from(query.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).slice(0, 40);
  return say(words('found').fileName, {
    query: short.join('').replaceAll(/^-+|-+$/g, ''),
  });
}
