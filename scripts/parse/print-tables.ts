/** Prints what was found on each page, for an editor to work through. */
import { styleText } from 'node:util';
import { pageToCarriers } from '../../src/parse/carriers.ts';
import type { Article, Message, Page } from '../../src/parse/records/index.ts';
import { padEnd, padStart } from '../tools/columns.ts';
import { language } from '../tools/language.ts';
import { levels, messageLines } from '../tools/message-lines.ts';
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

/** The words of the report. */
const words = {
  zh: {
    undated: '日期不详',
    page: (page: Page) =>
      `${page.articles.length} 篇，重出 ${page.repeats.length} 处，版面杂项 ${page.furniture.length} 处，`,
    whole: (count: number) => `${count} 字全部有着落`,
    lost: (count: number, lost: number) => `${count} 字，丢失 ${lost} 字`,
    rules: ['规则', '次数', '级别', '说明（一例）'],
    total: (pages: number, articles: number, characters: number) =>
      `${pages} 版，${articles} 篇，${characters} 字`,
    none: '没有疑问',
  },
  en: {
    undated: 'day unknown',
    page: (page: Page) =>
      `${page.articles.length} articles, ${page.repeats.length} repeats, ${page.furniture.length} pieces of furniture, `,
    whole: (count: number) => `${count} characters, all accounted for`,
    lost: (count: number, lost: number) => `${count} characters, ${lost} LOST`,
    rules: ['rule', 'times', 'level', 'what it says (one example)'],
    total: (pages: number, articles: number, characters: number) =>
      `${pages} pages, ${articles} articles, ${characters} characters`,
    none: 'nothing doubtful',
  },
}[language];

function printPage(page: Page): void {
  const { file, characters, encoding } = page.source;
  const day = page.published.value ?? words.undated;
  console.log(
    `${styleText('bold', file)}  ${page.id}  ${page.newspaper ?? '—'}  ${day}  ${encoding}`,
  );
  for (const article of page.articles) console.log(articleRow(article));
  const lost = characters - accounted(page);
  const kept = lost <= 0 ? words.whole(characters) : words.lost(characters, lost);
  console.log(`  ${words.page(page)}${kept}`);
  for (const line of messageLines(page.messages)) console.log(line);
  console.log('');
}

/** How often each rule spoke, the most serious and the most frequent first. */
function printRules(messages: readonly Message[]): void {
  const byRule = new Map<string, Message[]>();
  for (const message of messages) {
    const same = byRule.get(message.rule) ?? [];
    same.push(message);
    byRule.set(message.rule, same);
  }
  const sorted = [...byRule.values()].sort((one, other) => {
    const level =
      levels.indexOf(one[0]?.level ?? 'info') - levels.indexOf(other[0]?.level ?? 'info');
    return level !== 0 ? level : other.length - one.length;
  });
  const width = Math.max(...sorted.map(([one]) => one?.rule.length ?? 0), 10);
  const row = (cells: string[]) => {
    const [rule = '', times = '', level = '', said = ''] = cells;
    return `${padEnd(rule, width)}  ${padStart(times, 5)}  ${padEnd(level, 7)}  ${said}`;
  };
  console.log(styleText('bold', row(words.rules)));
  for (const [first, ...others] of sorted) {
    if (!first) continue;
    const { rule, level, reason } = first;
    console.log(row([rule, String(others.length + 1), level, reason[language]]));
  }
}

export function printTables({ pages, messages }: FilesRead): void {
  for (const page of pages) printPage(page);
  const shown = new Set(pages.flatMap((page) => page.messages));
  for (const line of messageLines(messages.filter((message) => !shown.has(message)))) {
    console.log(line);
  }
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  const characters = pages.reduce((sum, page) => sum + page.source.characters, 0);
  if (messages.length > 0) printRules(messages);
  const counts = levels.map(
    (level) => `${messages.filter((message) => message.level === level).length} ${level}`,
  );
  console.log(
    `${words.total(pages.length, articles, characters)}; ${messages.length > 0 ? counts.join(', ') : words.none}`,
  );
}
