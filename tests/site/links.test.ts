import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  elements,
  siteFiles,
  sitePages,
} from '../helpers/built-site.ts';
import { basedSite, siteFolder, type TestSite } from '../helpers/test-sites.ts';

const linkAttributes = ['href', 'src', 'action', 'poster', 'data'];

describe.each([
  ['plain', '/'],
  ['based', basedSite.base],
  ['hostile', '/'],
] satisfies [TestSite, string][])('the site "%s"', (site, base) => {
  const folder = siteFolder(site);
  const files = new Set(siteFiles(folder));
  const pages = sitePages(folder);
  const anchors = new Map(pages.map((page) => [page.path, idsOf(page)]));

  test('has pages of every kind', () => {
    const kinds = new Set(pages.map((page) => page.path.split('/')[0]));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['', '404.html', 'about', 'articles', 'dates', 'pages', 'search']),
    );
  });

  test('has no link that leads nowhere', () => {
    const broken = new Map<string, string>();
    for (const page of pages) {
      for (const link of linksOf(page)) if (!resolves(link, page)) broken.set(link, page.path);
    }
    expect([...broken].map(([link, path]) => `${path} → ${link}`)).toEqual([]);
  });

  test('has no two elements of one id on a page', () => {
    const doubled = pages.filter((page) => {
      const ids = [...elements(page.tree)].flatMap((element) => attribute(element, 'id') ?? []);
      return new Set(ids).size < ids.length;
    });
    expect(doubled.map((page) => page.path)).toEqual([]);
  });

  test('is linked from the home page as a whole', () => {
    const reached = new Set(['']);
    for (const path of reached) {
      const page = pages.find((one) => one.path === path);
      for (const link of page ? linksOf(page) : []) {
        const target = toPath(link, path);
        if (target !== null && anchors.has(target)) reached.add(target);
      }
    }
    const lost = pages.filter((page) => !reached.has(page.path) && !isHidden(page));
    expect(lost.map((page) => page.path)).toEqual([]);
  });

  function resolves(link: string, page: BuiltPage): boolean {
    const path = toPath(link, page.path);
    if (path === null) return /^(?:https:|mailto:|data:image\/)/u.test(link);
    const [, fragment] = link.split('#');
    if (fragment) return anchors.get(path)?.has(decodeURIComponent(fragment)) ?? false;
    return anchors.has(path) || files.has(path);
  }

  /** A link as a path inside the site, or null where it leads outside. */
  function toPath(link: string, from: string): string | null {
    const url = new URL(link, `https://here.invalid${base}${from}`);
    if (url.host !== 'here.invalid') return null;
    if (!url.pathname.startsWith(base)) return `outside the base path: ${url.pathname}`;
    return decodeURIComponent(url.pathname.slice(base.length));
  }
});

/** Search engines are told to leave it out: the answer to a wrong address, and what is withdrawn. */
function isHidden(page: BuiltPage): boolean {
  return [...elements(page.tree)].some(
    (element) =>
      attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex',
  );
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set([...elements(page.tree)].flatMap((element) => attribute(element, 'id') ?? []));
}

function linksOf(page: BuiltPage): string[] {
  return [...elements(page.tree)].flatMap((element) =>
    linkAttributes.flatMap((name) => attribute(element, name) ?? []),
  );
}
