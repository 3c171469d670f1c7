import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { allWords } from '../../src/site/i18n/words/all.ts';
import { attribute, type BuiltPage, elements, sitePages } from '../helpers/built-site.ts';
import { basedSite, siteFolder } from '../helpers/test-sites.ts';

const pages = sitePages(siteFolder('plain'));
const inTree = (prefix: string): BuiltPage[] => pages.filter(({ path }) => path.startsWith(prefix));
const rootPages = pages.filter(({ path }) => !/^(?:en|zh-hant)\//u.test(path));
const han = /\p{Script=Han}/u;

describe.each(['zh-hant/', 'en/'])('the tree %s', (prefix) => {
  test('has every page of the root', () => {
    const paths = inTree(prefix).map(({ path }) => path.slice(prefix.length));
    expect(paths.sort()).toEqual(rootPages.map(({ path }) => path).sort());
  });

  test('leads to the same page of every tree', () => {
    const faults = inTree(prefix).filter(({ path, tree }) => {
      const page = path.slice(prefix.length).replace(/^404\.html$/u, '');
      const wanted = ['', 'zh-hant/', 'en/'].map((one) => `/${one}${page}`);
      const links = [...elements(tree)].filter((one) => attribute(one, 'hrefLang') !== null);
      return !wanted.every((address) => links.some((link) => attribute(link, 'href') === address));
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe('the English tree', () => {
  test('has no Chinese outside what says so', () => {
    expect(inTree('en/').flatMap((page) => strayChinese(page.tree, 'en', page.path))).toEqual([]);
  });
});

describe('the Traditional tree', () => {
  test('has no word of the site in Simplified alone', () => {
    const simplified = new Set(texts(allWords['zh-hans']));
    const shared = new Set(texts(allWords['zh-hant']));
    const wrong = [...simplified].filter((text) => !shared.has(text) && !text.includes('{'));
    const stray = inTree('zh-hant/').flatMap(({ path, tree }) =>
      [...ownTexts(tree)].filter((text) => wrong.includes(text)).map((text) => `${path}: ${text}`),
    );
    expect(stray).toEqual([]);
  });

  test('has the paragraphs of the root, at the same anchors and as long', () => {
    const article = (page: BuiltPage): string =>
      JSON.stringify(
        [...elements(page.tree)]
          .filter((one) => (attribute(one, 'id') ?? '').startsWith('p-'))
          .map((one) => [attribute(one, 'id'), [...ownTexts(one)].join('').length]),
      );
    const root = new Map(rootPages.map((page) => [page.path, page]));
    const different = inTree('zh-hant/articles/').filter((page) => {
      const original = root.get(page.path.slice('zh-hant/'.length));
      return original === undefined || article(original) !== article(page);
    });
    expect(different.map(({ path }) => path)).toEqual([]);
  });
});

test('where the full address is known, pages and site map name the alternates; the root is canonical', () => {
  const [article] = sitePages(siteFolder('based')).filter(({ path }) =>
    /^en\/articles\//u.test(path),
  );
  const links = [...elements(article?.tree ?? { type: 'root', children: [] })].filter(
    (one) => one.tagName === 'link',
  );
  const root = `${basedSite.address}${basedSite.base}`;
  const path = article?.path.slice('en/'.length);
  const canonical = links.find((one) => attribute(one, 'rel') === 'canonical');
  expect(attribute(canonical ?? links[0] ?? never(), 'href')).toBe(`${root}${path}`);
  const alternates = links.flatMap((one) => attribute(one, 'hrefLang') ?? []);
  expect(alternates).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  const siteMap = readFileSync(join(siteFolder('based'), 'sitemaps', 'site.xml'), 'utf8');
  expect(siteMap).toContain(`hreflang="en" href="${root}en/about/"`);
});

function never(): never {
  throw new Error('There is no link');
}

/** Texts of a table, at any depth. */
function texts(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(texts) : [];
}

/** Text nodes, those that are read. */
function* ownTexts(node: Nodes): Generator<string> {
  if (node.type === 'text') yield node.value;
  else if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return;
  else if ('children' in node) for (const child of node.children) yield* ownTexts(child);
}

/** What a reader sees or hears in Chinese where the page says that it is English. */
function strayChinese(node: Nodes, outer: string, path: string): string[] {
  if (node.type === 'text') {
    return han.test(node.value) && !outer.startsWith('zh') ? [`${path}: ${node.value}`] : [];
  }
  if (!('children' in node)) return [];
  const element = node.type === 'element' ? node : null;
  // The head has names, which attributes and titles cannot mark; a citation is one text to copy.
  const skipped = ['head', 'script', 'style'].includes(element?.tagName ?? '');
  if (skipped || (element && isCitation(attribute(element, 'className')))) return [];
  const lang = (element && attribute(element, 'lang')) || outer;
  const labels = ['ariaLabel', 'title', 'placeholder', 'alt'].flatMap((name) => {
    const label = element && attribute(element, name);
    return label && han.test(label) && !lang.startsWith('zh') ? [`${path}: ${name} ${label}`] : [];
  });
  return [...labels, ...node.children.flatMap((child) => strayChinese(child, lang, path))];
}

function isCitation(className: string | null): boolean {
  return /(?:^| )(?:citation|printed)(?: |$)/u.test(className ?? '');
}
