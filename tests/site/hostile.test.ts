import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../scripts/seeds/load-archive.ts';
import { Reader } from '../../src/search/read/reader.ts';
import { attribute, elements, siteFiles, sitePages, textOf } from '../helpers/built-site.ts';
import {
  brokenFiles,
  goneAddresses,
  keptAddresses,
  payloads,
  withdrawnWords,
} from '../helpers/hostile-seeds.ts';
import { siteFolder, siteLog, testFolder } from '../helpers/test-sites.ts';

const folder = siteFolder('hostile');
/** Starts of overrides and isolates that nothing ends in the same text. */
const open = /[\u202a\u202b\u202d\u202e](?!.*\u202c)|[\u2066-\u2068](?!.*\u2069)/su;

/** Elements whose text runs on in the line around them. */
const inline = new Set(['a', 'b', 'cite', 'em', 'i', 'mark', 'q', 'span', 'strong', 'time']);

/** Elements whose text stays for itself. */
const isolating = new Set(['bdi', 'script', 'title']);

const seeds = join(testFolder, 'hostile-seeds');

describe('a hostile archive', () => {
  const pages = sitePages(folder);

  test('is shown as text, not as markup', () => {
    const shown = pages.filter((page) => textOf(page.tree).includes(payloads[0]));
    expect(shown.length).toBeGreaterThan(1);
  });

  test('adds no element of its own', () => {
    const foreign = pages.flatMap((page) =>
      [...elements(page.tree)]
        .filter(
          (element) =>
            ['img', 'iframe', 'object', 'embed', 'base'].includes(element.tagName) ||
            (element.tagName === 'script' && !isData(element) && runs(textOf(element))) ||
            (element.tagName === 'style' && textOf(element).includes('evil')) ||
            Object.keys(element.properties).some((name) => /^on[a-z]/iu.test(name)) ||
            (attribute(element, 'href') ?? '').startsWith('javascript:'),
        )
        .map((element) => `${page.path}: ${element.tagName}`),
    );
    expect(foreign).toEqual([]);
  });

  test('cannot turn the direction of what stands beside it', () => {
    const loose = pages.flatMap((page) =>
      looseTexts(page.tree).map((text) => `${page.path}: ${text.slice(0, 60)}`),
    );
    expect(loose).toEqual([]);
  });

  test('names no file of the site by its own text', () => {
    expect(siteFiles(folder).filter((file) => !/^[\w./-]+$/u.test(file))).toEqual([]);
  });

  test.each(goneAddresses)('answers at %s, which has no page of its own any more', (address) => {
    expect(existsSync(join(folder, address, 'index.html'))).toBe(true);
  });

  test.each(keptAddresses)('has a page at %s, where more articles stood once', (address) => {
    const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
    expect(html).toContain(address.startsWith('people') ? '李雪荣' : '<h1>');
  });

  test('leaves out what the catalogue withdraws', () => {
    expect(existsSync(join(folder, 'pages/abcdef01/index.html'))).toBe(true);
  });

  test('holds no word of a withdrawn article: in no page, index, feed or file of data', () => {
    expect(pages.filter(({ html }) => html.includes('应当事人要求')).length).toBeGreaterThan(0);
    const holding = siteFiles(folder).filter((file) => {
      const bytes = readFileSync(join(folder, file));
      return withdrawnWords.some((word) =>
        [
          Buffer.from(word),
          Buffer.from(word, 'utf16le'),
          Buffer.from(encodeURIComponent(word)),
        ].some((spelt) => bytes.includes(spelt)),
      );
    });
    expect(holding).toEqual([]);
  });

  test.each(withdrawnWords)('does not find %s', async (word) => {
    const reader = new Reader(
      async (path) => new Response(readFileSync(join(folder, 'search', path))),
    );
    const { atMost, failures } = await reader.search({ query: word, limit: 1, order: 'best' });
    expect([atMost, failures]).toEqual([0, []]);
  });
});

test('a broken registry is named with each line, and left as it is', () => {
  const log = readFileSync(siteLog('hostile'), 'utf8');
  for (const line of [2, 6, 7, 8, 12, 13, 14]) expect(log).toContain(`_registry.jsonl:${line}:1`);
  expect(readFileSync(join(seeds, '_registry.jsonl'), 'utf8')).toContain('<<<<<<< HEAD');
});

describe('broken files', async () => {
  const { messages } = await loadArchive(seeds);

  test.each(Object.entries(brokenFiles))('%s: a message names the file', (kind, file) => {
    if (kind === 'unreadable' && process.platform === 'win32') return;
    const named = messages.filter((message) => JSON.stringify(message).includes(file));
    expect(named.map((message) => message.level)).toContain('error');
    expect(named[0]?.advice.zh).not.toBe('');
    expect(readFileSync(siteLog('hostile'), 'utf8')).toContain(file);
  });
});

function runs(script: string): boolean {
  return script.includes('window.ran');
}

/** A script that no browser runs; its text cannot end it, or the page would have foreign elements. */
function isData(script: Element): boolean {
  return attribute(script, 'type') === 'application/ld+json' && !textOf(script).includes('<');
}

/** Texts with an open override or isolate that share a line with text of another element. */
function looseTexts(node: Nodes, isLineShared = false): string[] {
  if (node.type === 'text') return isLineShared && open.test(node.value) ? [node.value] : [];
  if (!('children' in node)) return [];
  if (node.type === 'element' && (isolating.has(node.tagName) || isPrinted(node))) return [];
  const texts = node.children.filter((child) => textOf(child).trim() !== '');
  const isInline = node.type === 'element' && inline.has(node.tagName);
  const isShared = texts.length > 1 || (isInline && isLineShared);
  return node.children.flatMap((child) => looseTexts(child, isShared));
}

/** Set in the type of what was printed: a line of it holds nothing of the site's own. */
function isPrinted(element: Element): boolean {
  return /\bsong\b/u.test(attribute(element, 'className') ?? '');
}
