/** Rehype plugin: headings break between words alone. */
import type { Element, ElementContent, Root } from 'hast';
import { textToPieces } from '../i18n/headline/text-to-pieces.ts';

/** `whole` are names that are kept whole. */
export function headingsToPieces(whole: readonly string[]) {
  return (tree: Root): void => {
    for (const heading of tree.children) {
      if (heading.type === 'element' && heading.tagName === 'h2' && !isEndless(heading)) {
        heading.children = heading.children.flatMap((node) => toPieces(node, whole));
      }
    }
  };
}

function isEndless({ properties }: Element): boolean {
  return properties['className'] !== undefined;
}

function toPieces(node: ElementContent, whole: readonly string[]): ElementContent[] {
  if (node.type !== 'text') return [node];
  const breakHere: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  return textToPieces(node.value, whole).flatMap((value, index) => {
    const text: ElementContent = { type: 'text', value };
    return index > 0 ? [breakHere, text] : [text];
  });
}
