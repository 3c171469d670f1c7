/** A hit as nodes of the page; nothing of it is ever read as HTML. */
import type { Hit, Marked } from '../../../search/result.ts';
import { dayToWords } from '../../i18n/date-to-words.ts';
import { headlineToLines } from '../../i18n/headline-to-lines.ts';
import { toReadingText } from '../../i18n/to-reading-text.ts';

/** An element with a class and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** `home` is the address of the home page; the article is told what was looked for. */
export function printHit(hit: Hit, home: string, query: string): HTMLLIElement {
  const link = element('a', '', ...printHeadline(hit.headline));
  const anchor = hit.paragraph === null ? '' : `#${encodeURIComponent(hit.paragraph)}`;
  link.href = `${home}articles/${hit.id}/?q=${encodeURIComponent(query)}${anchor}`;
  return element(
    'li',
    'entry',
    ...(hit.kicker ? [element('p', 'kicker song', ...printMarked(hit.kicker))] : []),
    element('h2', 'song', link),
    element('p', 'lead song', ...printMarked(hit.snippet)),
    element('p', 'soft', ...printSource(hit)),
  );
}

/** In lines, as everywhere on the site. */
function printHeadline(parts: Marked[]): (Node | string)[] {
  const printed = [...parts];
  const lines = headlineToLines(parts.map(({ text }) => text)).map((line) => {
    const nodes = line.flatMap(() => [' ', element('bdi', '', ...printMarked(printed.shift()))]);
    return element('span', '', ...nodes.slice(1));
  });
  return lines.length > 0 ? lines : ['（无题）'];
}

/** Date, newspaper, column and who wrote it. */
function printSource({ date, newspaper, column, bylines }: Hit): HTMLSpanElement[] {
  const doubt = date?.startsWith('XXXX')
    ? '（年份未详）'
    : date?.endsWith('?')
      ? '（年份推断）'
      : '';
  const day = date === null ? '日期未详' : dayToWords(date) + doubt;
  const parts: (Node | string)[][] = [[day]];
  if (newspaper) parts.push([newspaper]);
  if (column) parts.push(printMarked(column));
  if (bylines.length > 0) parts.push([bylines.join(' ')]);
  return parts.map((part) => element('span', '', element('bdi', '', ...part)));
}

/** Typography keeps every place, so marks still hold. */
function printMarked({ text, marks }: Marked = { text: '', marks: [] }): (Node | string)[] {
  const shown = toReadingText(text);
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(shown.slice(at, from), element('mark', '', shown.slice(from, to)));
    at = to;
  }
  return [...parts, shown.slice(at)].filter((part) => part !== '');
}
