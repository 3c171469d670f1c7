/** The way through the hits of an article, and on to the next article of the result. */
import { say, words } from '../../../i18n/words/index.ts';
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
  const result = element('a', '', words('found').result);
  result.href = around?.search ?? `${home}search/?q=${encodeURIComponent(query)}`;
  const parts: Node[] = [result];
  if (places > 1) parts.push(button('previous', words('found').previousPlace));
  if (places > 0) parts.push(element('output', ''));
  if (places > 1) parts.push(button('next', words('found').nextPlace));
  const neighbours = [
    { name: words('found').previousHit, hit: around?.previous },
    { name: words('found').nextHit, hit: around?.next },
  ];
  for (const { name, hit } of neighbours) {
    if (!hit) continue;
    const link = element('a', '', name);
    link.ariaLabel = say(words('found').hitLabel, { name });
    link.href = hitToAddress(hit, home, query);
    parts.push(link);
  }
  const nav = element('nav', 'walk', ...parts);
  nav.ariaLabel = words('found').walk;
  return nav;
}

function button(name: string, text: string): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.name = name;
  return made;
}
