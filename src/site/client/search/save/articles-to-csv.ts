/** A result as a table: a row an article. */
import { byteOrderMark, toCsvLine } from '../../../../export/data/csv-line.ts';
import type { Articles } from '../../../../search/result.ts';
import { articleAddress } from './article-to-reference.ts';

const heads = [
  ...['id', 'date', 'published', 'newspaper', 'page', 'column', 'kicker', 'headline', 'deck'],
  ...['bylines', 'snippet', 'text', 'other_text', 'version', 'address'],
];

export function articlesToCsv({ articles }: Articles, home: string): string {
  const rows = articles.map(({ hit, deck, paragraphs, others }) => [
    hit.id,
    hit.date,
    hit.published,
    hit.newspaper,
    hit.page,
    hit.column?.text,
    hit.kicker?.text,
    hit.headline.map(({ text }) => text).join(' '),
    deck,
    hit.bylines.join('；'),
    hit.snippet.text,
    paragraphs.join('\n'),
    others.join('\n'),
    hit.version,
    articleAddress(hit.id, home),
  ]);
  return byteOrderMark + [heads, ...rows].map(toCsvLine).join('');
}
