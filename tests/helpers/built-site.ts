/** Reads a built site: its files, and its pages as trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';

export interface BuiltPage {
  /** Address inside the site, without the base path: `articles/ID/`, `404.html`, `` for the home page. */
  path: string;
  html: string;
  tree: Root;
}

const processor = rehype();

/** Paths of all files of a built site, with `/`, sorted. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All pages of a built site. */
export function sitePages(folder: string): BuiltPage[] {
  return siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = file.replace(/(?:^|(?<=\/))index\.html$/u, '');
      return { path, html, tree: processor.parse(html) };
    });
}

/** All elements below a node, in document order. */
export function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child);
}

/** The text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An attribute as text, or null where the element does not have it. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
