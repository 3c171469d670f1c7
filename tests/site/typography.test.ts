import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { attribute, sitePages, textOf } from '../helpers/built-site.ts';
import { siteFolder } from '../helpers/test-sites.ts';

const spaced = /\p{Script=Han}[ \t\r\n]+\p{Script=Han}/gu;

test('no page has a space between Han characters that its seed does not have', () => {
  const seeds = readdirSync(resolve('seeds'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(resolve('seeds'), file), 'utf8'));
  const allowed = new Set(seeds.flatMap((seed) => spacesIn(seed)));
  const stray = new Set(
    // Converted text has other characters than its seed, and as many.
    sitePages(siteFolder('plain'))
      .filter(({ path }) => !path.startsWith('zh-hant/'))
      .flatMap((page) =>
        [...runsOf(page.tree)]
          .flatMap(spacesIn)
          .filter((pair) => !allowed.has(pair))
          .map((pair) => `${page.path}: ${pair}`),
      ),
  );
  expect([...stray]).toEqual([]);
});

test('no page of words shows the marks that it was written with', () => {
  const marked = sitePages(siteFolder('plain')).filter(
    ({ path, tree }) => /about|data/u.test(path) && textOf(tree).includes('**'),
  );
  expect(marked.map(({ path }) => path)).toEqual([]);
});

/** Pairs of characters with a space between them: `咬 定`. */
function spacesIn(text: string): string[] {
  return [...text.matchAll(spaced)].map(([pair]) => pair.replace(/\s+/gu, ' '));
}

/**
 * Texts in which a space between Han characters is a fault: every paragraph of an article whole,
 * names linked in it too; elsewhere each text by itself, since a space may part two links. A term to
 * explain and a query are what a reader may type.
 */
function* runsOf(node: Nodes): Generator<string> {
  if (node.type === 'element' && ['dt', 'pre'].includes(node.tagName)) return;
  const isParagraph = node.type === 'element' && (attribute(node, 'id') ?? '').startsWith('p-');
  if (isParagraph) yield textOf(node);
  else if (node.type === 'text') yield node.value;
  else if ('children' in node) for (const child of node.children) yield* runsOf(child);
}
