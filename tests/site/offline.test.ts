import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textToListing } from '../../src/offline/files-to-lists.ts';
import { listPath, type Summary } from '../../src/offline/records.ts';
import { siteFiles } from '../helpers/built-site.ts';
import { basedSite, siteFolder, type TestSite } from '../helpers/test-sites.ts';

/** Bytes of brotli: it is got once a build, by nobody who waits. */
const largestWorker = 6 * 1024;

describe.each([
  ['plain', '/'],
  ['based', basedSite.base],
  ['hostile', '/'],
] satisfies [TestSite, string][])('the site "%s"', (site, base) => {
  const folder = siteFolder(site);
  const files = siteFiles(folder);
  const read = (path: string): Buffer => readFileSync(join(folder, decodeURI(path)));
  const summary = JSON.parse(read('offline/summary.json').toString()) as Summary;
  const listing = new Map(
    summary.lists.flatMap((hash) => [...textToListing(read(listPath(hash)).toString())]),
  );

  test('lists every page, and each file as it is', () => {
    const pages = files.filter((file) => /(?:^|\/)index\.html$/u.test(file));
    const listed = [...listing.keys()].filter((path) => path === '' || path.endsWith('/'));
    expect(listed.length).toBe(pages.length);
    const wrong = [...listing].filter(([path, { bytes, hash }]) => {
      const content = read(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
      return content.byteLength !== bytes || digest !== hash;
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('lists search whole, and no downloads', () => {
    const index = files.filter((file) => /^search\/.*\.bin$|^search\/manifest/u.test(file));
    expect(index.filter((file) => !listing.has(file))).toEqual([]);
    expect([...listing.keys()].filter((path) => path.startsWith('data/a'))).toEqual([]);
  });

  test('has a worker that is small and names its build', () => {
    const worker = read('service-worker.js');
    expect(worker.toString()).toContain(summary.build);
    expect(brotliCompressSync(worker).byteLength).toBeLessThanOrEqual(largestWorker);
  });

  test('can be installed under its base path', () => {
    const manifest = JSON.parse(read('manifest.webmanifest').toString()) as {
      start_url: string;
      scope: string;
      icons: { src: string; purpose: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    const missing = manifest.icons.filter(({ src }) => !files.includes(src.slice(base.length)));
    expect(missing).toEqual([]);
  });

  test('needs nothing of the server that it stands on', () => {
    const awkward = files.filter((file) => /[%?#:\\]|\s/u.test(file));
    expect(awkward).toEqual([]);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  });
});
