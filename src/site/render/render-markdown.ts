/** What editors write, from Markdown to safe HTML. */

import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { url } from '../url.ts';
import { markChinese } from './mark-chinese.ts';

/**
 * Words in braces are filled in after parsing, as text, so that a value is never read as Markdown.
 * Links without a scheme are paths inside the site.
 */
export function renderMarkdown(markdown: string, values: Record<string, string>): string {
  const processor = remark()
    .use(() => (tree: Root) => fillIn(tree.children, values))
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(markChinese)
    .use(rehypeStringify);
  return String(processor.processSync(markdown));
}

function fillIn(nodes: Root['children'][number][], values: Record<string, string>): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      node.value = node.value.replace(/\{(\w+)\}/g, (braces, name) => values[name] ?? braces);
    } else if (node.type === 'link' && !/^[a-z]+:/i.test(node.url)) {
      node.url = url(node.url);
    }
    if ('children' in node) {
      fillIn(node.children as Root['children'], values);
    }
  }
}
