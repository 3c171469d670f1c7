/** Rehype plugin: an emphasis in a heading is a speaker's label, and gets a line of its own. */
import type { Element, Root } from 'hast';

export function headingsToSpeakers() {
  return (tree: Root): void => {
    for (const heading of tree.children) {
      if (heading.type === 'element' && heading.tagName === 'h2') {
        for (const label of heading.children.filter(isEmphasis)) {
          label.tagName = 'span';
          label.properties['className'] = ['speaker'];
        }
      }
    }
  };
}

function isEmphasis(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'em';
}
