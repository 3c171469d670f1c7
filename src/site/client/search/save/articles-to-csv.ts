/** A result as a table: a row an article. */
import type { Articles } from '../../../../search/result.ts';
import { articleToSource } from './article-to-source.ts';
import { toTable } from './to-table.ts';

const heads = [
  'id',
  'date',
  'newspaper',
  'column',
  'kicker',
  'headline',
  'deck',
  'bylines',
  'snippet',
  'text',
  'address',
];

export function articlesToCsv({ articles }: Articles, home: string): string {
  const rows = articles.map((article) => {
    const { hit, deck, paragraphs } = article;
    const { date, address } = articleToSource(article, home);
    return [
      hit.id,
      date,
      hit.newspaper,
      hit.column?.text,
      hit.kicker?.text,
      hit.headline.map(({ text }) => text).join(' '),
      deck,
      hit.bylines.join('；'),
      hit.snippet.text,
      paragraphs.join('\n'),
      address,
    ];
  });
  return toTable([heads, ...rows]);
}
