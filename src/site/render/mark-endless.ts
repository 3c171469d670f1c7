/** Rehype plugin: paragraphs and headings that are too long for the rules of typesetting say so. */
import type { Nodes, Root } from 'hast';
import { endlessClass } from '../i18n/endless.ts';

export function markEndless() {
  return (tree: Root): void => {
    for (const block of tree.children) {
      const endless = endlessClass(nodeToText(block));
      if (block.type === 'element' && endless) {
        block.properties['className'] = [endless];
      }
    }
  };
}

function nodeToText(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(nodeToText).join('') : '';
}
