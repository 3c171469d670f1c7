/** A table that opens in a spreadsheet: with a byte order mark, and no cell that it would run. */
import type { Articles } from '../../../../search/result.ts';
import { articleToSource } from './article-to-source.ts';

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
  const lines = [heads, ...rows].map((cells) => cells.map(toCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * A cell, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe in
 * front, which it does not show: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCell(value: string | null | undefined): string {
  const text = value ?? '';
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
