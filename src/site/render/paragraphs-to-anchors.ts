/**
 * Rehype plugin: gives every paragraph its permanent anchor, and before its text two links that
 * hang in the margin: its number, to the anchor, and 原文, to the lines of the page it came from.
 * Anchors that its text had once stand before all, empty, so that links to them still arrive.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { FormerAnchor } from '../../archive/records.ts';
import type { Paragraph } from '../../parse/records/index.ts';
import { linkNames } from './link-people.ts';
import type { BodyOptions } from './render-body.ts';

/** For a tree whose `p` elements stand for the paragraphs of the body, in order. */
export function paragraphsToAnchors({ paragraphs, sourceLine, names, former }: BodyOptions) {
  return (tree: Root): void => {
    const elements = tree.children.filter(isParagraph);
    for (const [index, element] of elements.entries()) {
      const paragraph = paragraphs[index];
      if (paragraph) {
        element.properties['id'] = paragraph.id;
        element.children = [
          ...(former?.get(paragraph.id) ?? []).map(formerAnchor),
          ...marginLinks(paragraph, index + 1, sourceLine),
          ...linkNames(element.children, paragraph, names),
        ];
      }
    }
    // Line ends between blocks mean nothing in HTML.
    tree.children = tree.children.filter((node) => node.type !== 'text');
  };
}

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function marginLinks(
  paragraph: Paragraph,
  number: number,
  sourceLine: BodyOptions['sourceLine'],
): ElementContent[] {
  const line = paragraph.spans[0]?.line;
  const links = [link(`#${encodeURIComponent(paragraph.id)}`, 'n', String(number))];
  if (line !== undefined) {
    links.push(link(sourceLine(line), 's', '原文'));
  }
  return links;
}

function formerAnchor({ anchor, exact }: FormerAnchor): Element {
  const className = exact ? ['former'] : ['former', 'near'];
  return { type: 'element', tagName: 'span', properties: { id: anchor, className }, children: [] };
}

function link(href: string, className: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, className: [className] },
    children: [{ type: 'text', value: text }],
  };
}
