import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesToLists, textToListing } from '../../src/offline/files-to-lists.ts';
import { countLists, pathToList } from '../../src/offline/path-to-list.ts';
import { extentOf, listsToCompare, planDownload, planRenewal } from '../../src/offline/plans.ts';
import type { Listing } from '../../src/offline/records.ts';
import { sha256Hex } from '../../src/text/hash.ts';

const trees = ['', 'zh-hant/', 'en/'];
const digest = (text: string): string => sha256Hex(text).slice(0, 16);

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
const paths = fc.oneof(
  fc
    .tuple(fc.constantFrom(...trees), names)
    .map(([tree, name]) => `${tree}articles/${encodeURIComponent(name.toWellFormed())}/`),
  fc.constantFrom('', 'search/manifest.json', 'manifest.webmanifest', 'icons/mark.svg'),
  names.map((name) => `_astro/${digest(name)}.js`),
  fc.nat(40).map((number) => `search/0/00/${number.toString(16)}.bin`),
);
const listings = fc
  .uniqueArray(fc.tuple(paths, fc.nat(5), fc.nat(100_000)), {
    selector: ([path]) => path,
    maxLength: 60,
  })
  .map(
    (files): Listing =>
      new Map(files.map(([path, hash, bytes]) => [path, { bytes, hash: `h${hash}` }])),
  );
/** Copies as readers have them: some of a build, some as they were before, some of nothing. */
const copies = fc
  .array(fc.tuple(paths, fc.nat(5)), { maxLength: 60 })
  .map((files) => new Map(files.map(([path, hash]) => [path, `h${hash}`])));

describe('lists', () => {
  test('hold every file once, where its path says, and come back from their texts', () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const { summary, files } = filesToLists(listing, trees, digest);
        const read = new Map(files.map(({ path, text }) => [path, text]));
        const found = summary.lists.map((hash) =>
          textToListing(read.get(`offline/${hash}.json`) ?? ''),
        );
        expect(new Map(found.flatMap((list) => [...list]))).toEqual(new Map(listing));
        for (const [index, list] of found.entries()) {
          for (const path of list.keys()) expect(pathToList(path, found.length)).toBe(index);
        }
        const total = [summary.shared, ...Object.values(summary.trees)];
        expect(total.reduce((sum, [count]) => sum + count, 0)).toBe(listing.size);
      }),
    );
  });

  test('are the same for files in any order, and others for another file', () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const { summary } = filesToLists(listing, trees, digest);
        const turned = filesToLists(new Map([...listing].reverse()), trees, digest);
        expect(turned.summary).toEqual(summary);
        const more = new Map([...listing, ['articles/new!/', { bytes: 1, hash: 'new' }]]);
        expect(filesToLists(more, trees, digest).summary.build).not.toBe(summary.build);
      }),
    );
  });

  test('are as many as keep each at some hundred files, and evenly filled', () => {
    const all = Array.from({ length: 20_000 }, (_, at) => `articles/${digest(String(at))}/`);
    const count = countLists(all.length);
    expect(count).toBe(128);
    const sizes = new Array<number>(count).fill(0);
    for (const path of all)
      sizes[pathToList(path, count)] = (sizes[pathToList(path, count)] ?? 0) + 1;
    expect(Math.min(...sizes)).toBeGreaterThan(90);
    expect(Math.max(...sizes)).toBeLessThan(260);
  });
});

describe('a new build', () => {
  test('leaves no copy that is not of it, and no copy that is of it is lost', () => {
    fc.assert(
      fc.property(listings, copies, (listing, kept) => {
        const { stale, gone, outgoing } = planRenewal(kept, listing, () => true);
        const dropped = [...stale, ...gone, ...outgoing];
        expect(new Set(dropped).size).toBe(dropped.length);
        for (const [path, hash] of kept) {
          expect(dropped.includes(path)).toBe(listing.get(path)?.hash !== hash);
        }
        expect(stale.every((path) => listing.has(path))).toBe(true);
        // A page that is withdrawn waits for nobody.
        expect(outgoing.every((path) => /^_astro\/|\.bin$/u.test(path))).toBe(true);
      }),
    );
  });

  test('is compared by the lists that changed alone, with the same outcome', () => {
    fc.assert(
      fc.property(listings, listings, (before, now) => {
        const old = filesToLists(before, trees, digest).summary.lists;
        const { summary, files } = filesToLists(now, trees, digest);
        const kept = new Map([...before].map(([path, { hash }]) => [path, hash]));
        const wanted = listsToCompare(kept.keys(), summary, old);
        const read = new Map(files.map(({ path, text }) => [path, text]));
        const partial = new Map(
          wanted.flatMap((at) => [
            ...textToListing(read.get(`offline/${summary.lists[at]}.json`) ?? ''),
          ]),
        );
        const isCompared = (path: string): boolean =>
          wanted.includes(pathToList(path, summary.lists.length));
        expect(planRenewal(kept, partial, isCompared)).toEqual(planRenewal(kept, now, () => true));
      }),
    );
  });
});

describe('a whole copy', () => {
  const wish = { wanted: [''], trees };

  test('gets what is missing or other, wherever it was cut, and then nothing', () => {
    fc.assert(
      fc.property(listings, copies, fc.nat(), (listing, kept, cut) => {
        const plan = planDownload(listing, kept, wish);
        const got = plan.slice(0, cut % (plan.length + 1));
        const after = new Map([...kept, ...hashesOf(listing, got)]);
        const rest = planDownload(listing, after, wish);
        expect([...got, ...rest]).toEqual(plan);
        const whole = new Map([...after, ...hashesOf(listing, rest)]);
        expect(planDownload(listing, whole, wish)).toEqual([]);
      }),
    );
  });

  test('is as large as the summary says', () => {
    fc.assert(
      fc.property(listings, fc.constantFrom(...trees), (listing, prefix) => {
        const { summary } = filesToLists(listing, trees, digest);
        const plan = planDownload(listing, new Map(), { wanted: [prefix], trees });
        const bytes = plan.reduce((sum, path) => sum + (listing.get(path)?.bytes ?? 0), 0);
        const [files, size] = extentOf(summary, prefix);
        if (files > 0) expect([plan.length, bytes]).toEqual([files, size]);
      }),
    );
  });

  test('begins with what every page needs, then search', () => {
    const order = ['articles/a/', 'search/0/00/1.bin', '_astro/a.css', ''];
    const listing: Listing = new Map(order.map((path) => [path, { bytes: 1, hash: 'h' }]));
    expect(planDownload(listing, new Map(), wish)).toEqual([
      '_astro/a.css',
      'search/0/00/1.bin',
      '',
      'articles/a/',
    ]);
  });
});

function hashesOf(listing: Listing, paths: readonly string[]): [string, string][] {
  return paths.map((path) => [path, listing.get(path)?.hash ?? '']);
}
