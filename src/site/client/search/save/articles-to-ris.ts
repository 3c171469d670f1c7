import type { Articles } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { articleToSource, type Source } from './article-to-source.ts';

export function articlesToRis({ articles }: Articles, home: string): string {
  return articles.map((article) => sourceToReference(articleToSource(article, home))).join('\r\n');
}

function sourceToReference(source: Source): string {
  const { id, title, authors, newspaper, day, date, address } = source;
  const [year = '', month = '', dayOfMonth = ''] = (day ?? '').split('-');
  const fields: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['T2', newspaper ?? ''],
    ['PY', year],
    ['DA', year && `${year}/${month}/${dayOfMonth}/`],
    ['N1', date === null || date === day ? '' : say(words('found').savedDate, { date })],
    ['UR', address],
    ['LA', 'zh'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}
