/** Rehype plugin: on pages in English, Chinese names in the text of the site have their language. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { chineseRuns } from '../i18n/chinese-runs.ts';
import { langOf } from '../i18n/lang-of.ts';
import { currentTree } from '../trees/tree.ts';

export function markChinese() {
  return (tree: Root): void => {
    if (currentTree() === 'en') tree.children = tree.children.flatMap(markNode);
  };
}

function markNode<Node extends Root['children'][number] | ElementContent>(
  node: Node,
): (Node | Text | Element)[] {
  if (node.type === 'text') {
    return chineseRuns(node.value)
      .map((run, index) => (index % 2 === 0 ? toText(run) : toSpan(run)))
      .filter((one) => one.type === 'element' || one.value !== '');
  }
  if (node.type === 'element') node.children = node.children.flatMap(markNode);
  return [node];
}

function toText(value: string): Text {
  return { type: 'text', value };
}

function toSpan(run: string): Element {
  const properties = { lang: langOf(run) };
  return { type: 'element', tagName: 'span', properties, children: [toText(run)] };
}
