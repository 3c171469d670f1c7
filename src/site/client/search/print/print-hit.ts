/** A hit as nodes of the page; nothing of it is ever read as HTML. */
import type { Hit, Marked } from '../../../../search/result.ts';
import { dateToWords } from '../../../i18n/date-to-words.ts';
import { headlineToLines } from '../../../i18n/headline/headline-to-lines.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { words } from '../../../i18n/words/index.ts';
import { element, printed } from './element.ts';
import { printName } from './print-name.ts';

export interface HitSetting {
  /** The address of the home page. */
  home: string;
  /** What was looked for: the article is told. */
  query: string;
  /** Level of the headline. */
  level: 'h2' | 'h3';
}

export function printHit(hit: Hit, { home, query, level }: HitSetting): HTMLLIElement {
  const link = element('a', '', ...printHeadline(hit.headline));
  link.href = hitToAddress(hit, home, query);
  return element(
    'li',
    'entry',
    ...(hit.kicker ? [element('p', 'kicker song', ...printMarked(hit.kicker))] : []),
    element(level, 'song', link),
    element('p', 'lead song', ...printMarked(hit.snippet)),
    element('p', 'soft', ...printSource(hit, level === 'h2')),
  );
}

/** The place of a hit in its article. */
export function hitToAddress(
  { id, paragraph }: Pick<Hit, 'id' | 'paragraph'>,
  home: string,
  query: string,
): string {
  const anchor = paragraph === null ? '' : `#${encodeURIComponent(paragraph)}`;
  return `${home}articles/${id}/?q=${encodeURIComponent(query)}${anchor}`;
}

/** In lines, as everywhere on the site. */
function printHeadline(parts: Marked[]): (Node | string)[] {
  const printed = [...parts];
  const lines = headlineToLines(parts.map(({ text }) => text)).map((line) => {
    const nodes = line.flatMap(() => [' ', element('bdi', '', ...printMarked(printed.shift()))]);
    return element('span', 'line', ...nodes.slice(1));
  });
  return lines.length > 0 ? lines : [words('article').untitled];
}

/** Date, if no heading above says it, newspaper, column and who wrote it. */
function printSource(
  { date, newspaper, column, bylines }: Hit,
  isDated: boolean,
): HTMLSpanElement[] {
  const day = dateToWords({ value: date, text: null }) ?? words('dates').unknown;
  const parts: (Node | string)[][] = [];
  if (newspaper) parts.push(printName(newspaper));
  if (column) parts.push([element('bdi', printed, ...printMarked(column))]);
  if (bylines.length > 0) {
    parts.push(bylines.flatMap((name) => [words('terms').between, ...printName(name)]).slice(1));
  }
  return [
    ...(isDated ? [element('span', '', element('bdi', '', day))] : []),
    ...parts.map((part) => element('span', '', ...part)),
  ];
}

/** Typography keeps every place, so marks still hold. */
export function printMarked({ text, marks }: Marked = { text: '', marks: [] }): (Node | string)[] {
  const shown = toReadingText(text);
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(shown.slice(at, from), element('mark', '', shown.slice(from, to)));
    at = to;
  }
  return [...parts, shown.slice(at)].filter((part) => part !== '');
}
