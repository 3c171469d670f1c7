import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, elements, sitePages, textOf } from '../helpers/built-site.ts';
import { siteFolder } from '../helpers/test-sites.ts';

/** Bytes of brotli that a reader loads before acting, at most. */
const budgets = { html: 12 * 1024, styles: 8 * 1024, scripts: 3 * 1024 };

const folder = siteFolder('plain');
const articles = sitePages(folder).filter((page) => page.path.startsWith('articles/'));

describe('an article', () => {
  test('is there to be weighed', () => expect(articles.length).toBeGreaterThanOrEqual(14));

  test.each(articles.map((page) => [page.path, page] as const))('%s is light', (_path, page) => {
    expect(weigh([page.html])).toBeLessThanOrEqual(budgets.html);
    expect(weigh(styles(page))).toBeLessThanOrEqual(budgets.styles);
    expect(weigh(scripts(page))).toBeLessThanOrEqual(budgets.scripts);
  });
});

function weigh(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).byteLength, 0);
}

function styles({ tree }: BuiltPage): string[] {
  return [...elements(tree)].flatMap((element) => {
    if (element.tagName === 'style') return [textOf(element)];
    const linked = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    return linked ? [readLinked(attribute(element, 'href') ?? '')] : [];
  });
}

/** Inline scripts, and modules with all that they import at once. */
function scripts({ tree }: BuiltPage): string[] {
  const linked = new Set<string>();
  const inline: string[] = [];
  for (const element of elements(tree)) {
    // What is data is part of the page, not of what runs.
    const isData = attribute(element, 'type') === 'application/ld+json';
    if (element.tagName !== 'script' || isData) continue;
    const source = attribute(element, 'src');
    if (source === null) inline.push(textOf(element));
    else follow(source, linked);
  }
  return [...inline, ...[...linked].map(readLinked)];
}

function follow(source: string, seen: Set<string>): void {
  if (seen.has(source)) return;
  seen.add(source);
  for (const [, path = ''] of readLinked(source).matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu)) {
    follow(new URL(path, `https://here.invalid${source}`).pathname, seen);
  }
}

function readLinked(path: string): string {
  return readFileSync(join(folder, decodeURIComponent(path)), 'utf8');
}
