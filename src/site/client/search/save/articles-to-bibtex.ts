import type { Articles } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { articleToSource, type Source } from './article-to-source.ts';

/** What TeX reads as a command. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export function articlesToBibtex({ articles }: Articles, home: string): string {
  return articles.map((article) => sourceToEntry(articleToSource(article, home))).join('\n');
}

/** Names stand in braces of their own, so that no family name is cut off a Chinese one. */
function sourceToEntry(source: Source): string {
  const { id, title, authors, newspaper, day, date, address } = source;
  const [year, month, dayOfMonth] = (day ?? '').split('-');
  const fields: [name: string, value: string][] = [
    ['author', authors.map((name) => `{${toTex(name)}}`).join(' and ')],
    ['title', `{${toTex(title)}}`],
    ['journal', toTex(newspaper ?? '')],
    ['year', year ?? ''],
    ['month', month ? String(Number(month)) : ''],
    ['day', dayOfMonth ? String(Number(dayOfMonth)) : ''],
    ['note', date === null || date === day ? '' : toTex(say(words('found').savedDate, { date }))],
    ['url', address],
    ['language', 'zh'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${id},\n${lines.join('')}}\n`;
}

function toTex(text: string): string {
  return text
    .replaceAll(/[\\{}$&#%_~^]/g, (mark) => commands[mark] ?? mark)
    .replaceAll(/\s+/g, ' ');
}
