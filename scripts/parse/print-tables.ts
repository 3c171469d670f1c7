/** Prints what was found on each page, for an editor to work through. */
import { styleText } from 'node:util';
import { pageToCarriers } from '../../src/parse/carriers.ts';
import type { Article, Page } from '../../src/parse/records/index.ts';
import { printMessages } from '../integration/print-messages.ts';
import { padEnd, padStart } from '../tools/columns.ts';
import type { FilesRead } from './files-to-archive.ts';

/** Widths of the table's columns, in columns of a terminal. */
const widths = { order: 3, lines: 9, kind: 12, date: 12, headline: 44 };

function articleRow(article: Article): string {
  const headline = article.headline.map(({ text }) => text).join(' ') || '—';
  const names = article.bylines.map(({ name }) => name).join(' ');
  return [
    padStart(String(article.order), widths.order),
    padEnd(article.lines.join('–'), widths.lines),
    padEnd(article.kind, widths.kind),
    padEnd(article.date.value ?? article.date.text ?? '—', widths.date),
    padEnd(headline, widths.headline),
    names,
  ].join('  ');
}

/** Characters of the seed that stand in a carrier. */
function accounted(page: Page): number {
  return pageToCarriers(page).reduce((sum, { spans }) => {
    return sum + spans.reduce((length, { from, to }) => length + to - from, 0);
  }, 0);
}

function printPage(page: Page): void {
  const { file, characters, encoding } = page.source;
  const day = page.published.value ?? '日期不详';
  console.log(
    `${styleText('bold', file)}  ${page.id}  ${page.newspaper ?? '—'}  ${day}  ${encoding}`,
  );
  for (const article of page.articles) console.log(articleRow(article));
  const parts = [
    `${page.articles.length} articles`,
    `${page.repeats.length} repeats`,
    `${page.furniture.length} lines of furniture`,
    `${characters} characters, ${accounted(page) >= characters ? 'all accounted for' : 'SOME LOST'}`,
  ];
  console.log(`  ${parts.join(', ')}`);
  printMessages(page.messages);
  console.log('');
}

export function printTables({ pages, messages }: FilesRead): void {
  for (const page of pages) printPage(page);
  const shown = new Set(pages.flatMap((page) => page.messages));
  printMessages(messages.filter((message) => !shown.has(message)));
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  const characters = pages.reduce((sum, page) => sum + page.source.characters, 0);
  const counts = ['error', 'warning', 'info'].map(
    (level) => `${messages.filter((message) => message.level === level).length} ${level}`,
  );
  console.log(
    `${pages.length} pages, ${articles} articles, ${characters} characters; messages: ${counts.join(', ')}`,
  );
}
