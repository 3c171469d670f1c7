/** The way through the hits of an article, and on to the next article of the result. */
import { element } from '../print/element.ts';
import { hitToAddress } from '../print/print-hit.ts';
import type { Remembered } from '../remember.ts';
import { foundAround } from './found-around.ts';

export interface Walk {
  query: string;
  /** How many places are marked in the article. */
  places: number;
  /** The address of the article. */
  address: string;
}

/** Null if there is nowhere to go. */
export function printWalk(remembered: Remembered | null, walk: Walk): HTMLElement | null {
  const { query, places, address } = walk;
  const home = new URL('../../', address.replace(/[?#].*$/su, '')).href;
  const around = foundAround(remembered, address);
  if (places === 0 && around === null) return null;
  const result = element('a', '', '检索结果');
  result.href = around?.search ?? `${home}search/?q=${encodeURIComponent(query)}`;
  const parts: Node[] = [result];
  if (places > 1) parts.push(button('previous', '上一处'));
  if (places > 0) parts.push(element('output', ''));
  if (places > 1) parts.push(button('next', '下一处'));
  const neighbours = [
    { name: '上一篇', hit: around?.previous },
    { name: '下一篇', hit: around?.next },
  ];
  for (const { name, hit } of neighbours) {
    if (!hit) continue;
    const link = element('a', '', name);
    link.ariaLabel = `${name}检索到的文章`;
    link.href = hitToAddress(hit, home, query);
    parts.push(link);
  }
  const nav = element('nav', 'walk', ...parts);
  nav.ariaLabel = '检索到的地方';
  return nav;
}

function button(name: string, words: string): HTMLButtonElement {
  const made = element('button', '', words);
  made.type = 'button';
  made.name = name;
  return made;
}
