import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, elements, sitePages, textOf } from '../helpers/built-site.ts';
import { siteFolder } from '../helpers/test-sites.ts';

const wanted = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types banmian',
];

describe.each(['plain', 'based', 'hostile'] as const)('every page of the site "%s"', (site) => {
  const pages = sitePages(siteFolder(site));

  test('has the policy, before any script and style', () => {
    expect(pages.filter((page) => !hasPolicy(page)).map((page) => page.path)).toEqual([]);
  });

  test('has no inline style and no inline handler', () => {
    expect(findings(pages, (element) => attribute(element, 'style') !== null)).toEqual([]);
    expect(findings(pages, (element) => Object.keys(element.properties).some(isHandler))).toEqual(
      [],
    );
  });

  test('has no address with a scheme that runs', () => {
    const runs = /^\s*(?:javascript|vbscript|data:text)/iu;
    // What a field or a choice of a form holds is sent as text, never opened.
    const runnable = ({ properties }: Element): boolean =>
      Object.entries(properties).some(
        ([name, value]) => name !== 'value' && runs.test(String(value)),
      );
    expect(findings(pages, runnable)).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = [
      'script',
      'link',
      'img',
      'source',
      'iframe',
      'object',
      'embed',
      'video',
      'audio',
    ];
    const external = (element: Element): boolean =>
      loaded.includes(element.tagName) &&
      attribute(element, 'rel') !== 'canonical' &&
      attribute(element, 'hrefLang') === null &&
      ['src', 'href', 'srcSet', 'data'].some((name) =>
        /^(?:[a-z]+:)?\/\//iu.test(attribute(element, name) ?? ''),
      );
    expect(findings(pages, external)).toEqual([]);
  });
});

/** Whether the policy stands before all that it is for; only what it names itself may come first. */
function hasPolicy(page: BuiltPage): boolean {
  const earlier: Element[] = [];
  for (const element of elements(page.tree)) {
    if (attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy') {
      const policy = attribute(element, 'content') ?? '';
      const isWhole = wanted.every((part) => policy.includes(part)) && !policy.includes("'unsafe-");
      return isWhole && earlier.every((one) => policy.includes(`'sha256-${hashOf(one)}'`));
    }
    if (['script', 'style', 'img'].includes(element.tagName)) earlier.push(element);
  }
  return false;
}

function hashOf(element: Element): string {
  return createHash('sha256').update(textOf(element)).digest('base64');
}

function isHandler(name: string): boolean {
  return /^on[A-Za-z]/u.test(name);
}

function findings(pages: BuiltPage[], isFault: (element: Element) => boolean): string[] {
  return pages.flatMap((page) =>
    [...elements(page.tree)]
      .filter(isFault)
      .map((element) => `${page.path}: <${element.tagName} ${JSON.stringify(element.properties)}>`),
  );
}
