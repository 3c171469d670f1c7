import { describe, expect, test } from 'vitest';
import { addressToPath, pathToAddress } from '../../src/offline/address-to-path.ts';
import { isGone, isKeepable } from '../../src/offline/is-keepable.ts';
import { pathToPrefix, pathToRole } from '../../src/offline/path-to-role.ts';

const page = {
  status: 200,
  redirected: false,
  type: 'basic',
  contentType: 'text/html; charset=utf-8',
};
const script = { ...page, contentType: 'text/javascript' };

describe('what is kept', () => {
  test.each([
    ['', 'page'],
    ['articles/abc/', 'page'],
    ['zh-hant/', 'page'],
    ['offline/', 'page'],
    ['_astro/index.css', 'lasting'],
    ['search/4/b3/96043e062.bin', 'lasting'],
    ['search/manifest.json', 'changing'],
    ['manifest.webmanifest', 'changing'],
    ['icons/mark.svg', 'changing'],
    ['articles/abc.json', 'other'],
    ['data/archive.sqlite', 'other'],
    ['offline/summary.json', 'other'],
    ['offline/0123456789abcdef.json', 'other'],
    ['search/open-archive.js', 'other'],
    ['feed.xml', 'other'],
    ['404.html', 'other'],
  ])('%s: %s', (path, role) => expect(pathToRole(path)).toBe(role));

  test('is a whole answer of the site itself, of the kind that was asked for', () => {
    expect(isKeepable('articles/abc/', page)).toBe(true);
    expect(isKeepable('_astro/a.js', script)).toBe(true);
  });

  test.each([
    ['an error', '', { ...page, status: 503 }],
    ['a part', '_astro/a.js', { ...script, status: 206 }],
    ['a redirect that was followed', '', { ...page, redirected: true }],
    ['a redirect that was not', '', { ...page, type: 'opaqueredirect', status: 0 }],
    ["another host's answer", '_astro/a.js', { ...script, type: 'opaque', status: 0 }],
    ['a page in place of a script', '_astro/a.js', page],
    ['a script in place of a page', '', script],
    ['what is none of ours to keep', 'data/archive.sqlite', script],
  ])('is never %s', (_what, path, answer) => expect(isKeepable(path, answer)).toBe(false));

  test('is forgotten where the answer is that it is gone, not where a host fails', () => {
    expect([404, 410, 451, 500, 503, 403, 200].map(isGone)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('addresses', () => {
  const scope = 'https://example.org/an/archive/';

  test.each([
    ['https://example.org/an/archive/', ''],
    ['https://example.org/an/archive/index.html', ''],
    ['https://example.org/an/archive/search/?q=%E5%B8%82#x', 'search/'],
    ['https://example.org/an/archive/articles/abc/index.html', 'articles/abc/'],
    ['https://example.org/an/archive/columns/%E4%B8%A4/', 'columns/%E4%B8%A4/'],
    ['https://example.org/an/', null],
    ['https://example.org/an/archived/', null],
    ['https://elsewhere.org/an/archive/', null],
  ])('%s is the path %s', (address, path) => expect(addressToPath(address, scope)).toBe(path));

  test('come back from their paths', () => {
    for (const path of ['', 'articles/abc/', 'columns/%E4%B8%A4/', 'a:b/']) {
      expect(addressToPath(pathToAddress(path, scope), scope)).toBe(path);
    }
  });

  test('lie in trees', () => {
    const trees = ['', 'zh-hant/', 'en/'];
    expect(
      ['en/people/', 'zh-hant/', 'engineers/', ''].map((path) => pathToPrefix(path, trees)),
    ).toEqual(['en/', 'zh-hant/', '', '']);
  });
});
