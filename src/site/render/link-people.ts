/** Names of officials in a paragraph become quiet links to their pages. */
import type { Element, ElementContent, Text } from 'hast';
import type { Paragraph } from '../../parse/records/index.ts';

/** Where a name stands in the body, and the address of the person's page. */
export interface NamePlace {
  paragraph: string;
  from: number;
  to: number;
  href: string;
}

/**
 * The children of a paragraph with its names linked. Places count in the paragraph's text; those
 * that overlap an earlier one, or do not fit the text, are left out.
 */
export function linkNames(
  children: ElementContent[],
  paragraph: Paragraph,
  names: Map<string, NamePlace[]>,
): ElementContent[] {
  const [text] = children;
  const places = names.get(paragraph.id) ?? [];
  if (text?.type !== 'text' || text.value.length !== paragraph.text.length) {
    return children;
  }
  const linked: (Element | Text)[] = [];
  let end = 0;
  for (const { from, to, href } of places.toSorted((a, b) => a.from - b.from)) {
    if (from >= end && to > from && to <= text.value.length) {
      linked.push({ type: 'text', value: text.value.slice(end, from) });
      linked.push({
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: text.value.slice(from, to) }],
      });
      end = to;
    }
  }
  linked.push({ type: 'text', value: text.value.slice(end) });
  return linked;
}
