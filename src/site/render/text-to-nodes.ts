/** A paragraph's text as nodes: names become quiet links, lists of names and speakers are marked. */
import type { Element, ElementContent } from 'hast';
import type { Range } from './shape/article-to-rolls.ts';

/** Where a name stands in the body, and the address of the person's page. */
export interface NamePlace extends Range {
  paragraph: string;
  href: string;
  /** What a card says beside it while it is pointed at or has the focus. */
  card?: string | null;
}

export interface TextSetting {
  /** Those that overlap an earlier one, or do not fit the text, are left out. */
  names: readonly NamePlace[];
  /** Lists of names, each the places of its names. */
  rolls: readonly Range[][];
  /** Characters that say who speaks. */
  turn: number;
}

/**
 * The nodes of a paragraph; their text is its text. In a list every name is a `span`, and what parts
 * it from the next an `i` that is read and copied but not seen.
 */
export function textToNodes(text: string, { names, rolls, turn }: TextSetting): ElementContent[] {
  const links = names
    .filter(({ from, to }) => to > from && to <= text.length)
    .toSorted((one, other) => one.from - other.from);
  const nodes: ElementContent[] = [];
  let at = 0;
  const setUpTo = (end: number) => {
    nodes.push(...linkRange(text, { from: at, to: end }, links));
    at = end;
  };
  if (turn > 0) {
    nodes.push(toElement('b', ['voice'], linkRange(text, { from: 0, to: turn }, links)));
    at = turn;
  }
  for (const roll of rolls) {
    const [first, last] = [roll[0], roll.at(-1)];
    if (!first || !last || first.from < at || last.to > text.length) continue;
    setUpTo(first.from);
    // No line begins with a mark: one that follows stays with the last name.
    const end = last.to + (/^[，、；：。！？,;:!?]/u.exec(text.slice(last.to))?.[0].length ?? 0);
    const mark = text.slice(last.to, end);
    const names = rollToNodes(text, roll, links);
    nodes.push(
      toElement('span', ['roll'], mark ? [...names, { type: 'text', value: mark }] : names),
    );
    at = end;
  }
  setUpTo(text.length);
  return nodes;
}

function rollToNodes(
  text: string,
  roll: readonly Range[],
  links: readonly NamePlace[],
): ElementContent[] {
  return roll.flatMap((place, index) => {
    const next = roll[index + 1]?.from ?? place.to;
    const name = toElement('span', [], linkRange(text, place, links));
    const part = text.slice(place.to, next);
    return part ? [name, toElement('i', [], [{ type: 'text', value: part }])] : [name];
  });
}

/** The text from one place to another; links that reach beyond it are left out. */
function linkRange(
  text: string,
  { from, to }: Range,
  links: readonly NamePlace[],
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = from;
  for (const link of links) {
    if (link.from < end || link.to > to) continue;
    if (link.from > end) nodes.push({ type: 'text', value: text.slice(end, link.from) });
    nodes.push({
      type: 'element',
      tagName: 'a',
      properties: link.card ? { href: link.href, dataCard: link.card } : { href: link.href },
      children: [{ type: 'text', value: text.slice(link.from, link.to) }],
    });
    end = link.to;
  }
  return to > end ? [...nodes, { type: 'text', value: text.slice(end, to) }] : nodes;
}

function toElement(tagName: string, className: string[], children: ElementContent[]): Element {
  const properties = className.length > 0 ? { className } : {};
  return { type: 'element', tagName, properties, children };
}
