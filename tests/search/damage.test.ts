/** What is lost is named; what is counted stays true. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { FetchFile } from '../../src/search/read/library/files.ts';
import { Reader } from '../../src/search/read/reader.ts';
import { goldToArchive } from '../helpers/archive.ts';
import { archiveToFiles, hostOf, type IndexFiles } from '../helpers/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const request = { query: '营商环境', limit: Infinity, order: 'newest' } as const;
let files: IndexFiles;
let whole: number;

beforeEach(async () => {
  files = await archiveToFiles(goldToArchive());
  whole = (await new Reader(hostOf(files)).search(request)).hits.length;
});

test('each file that is missing or damaged, one at a time', async () => {
  for (const [path, bytes] of [...files]) {
    if (path === 'manifest.json') continue;
    for (const damage of [null, bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte))]) {
      if (damage === null) files.delete(path);
      else files.set(path, damage);
      const asked = new Set<string>();
      const host = hostOf(files);
      const reader = new Reader((wanted, options) => {
        asked.add(wanted);
        return host(wanted, options);
      });
      const result = await reader.search(request);
      if (asked.has(path)) {
        expect(result.failures).toEqual([
          { path, reason: damage === null ? 'answered 404' : 'is damaged' },
        ]);
        expect(result.complete).toBe(false);
      } else expect(result.complete).toBe(true);
      expect(result.atLeast).toBeLessThanOrEqual(whole);
      expect(result.atMost).toBeGreaterThanOrEqual(whole);
      files.set(path, bytes);
    }
  }
});

test.each([
  ['no manifest', (all: IndexFiles) => all.delete('manifest.json'), 'answered 404'],
  [
    'a manifest that is none',
    (all: IndexFiles) => all.set('manifest.json', bytesOf('<html>')),
    'is damaged',
  ],
  [
    'a manifest of the future',
    (all: IndexFiles) => all.set('manifest.json', bytesOf('{"version":9}')),
    'is of version 9, not 5',
  ],
  [
    'a manifest of the past',
    (all: IndexFiles) => all.set('manifest.json', bytesOf('{"version":4,"volumes":[]}')),
    'is of version 4, not 5',
  ],
])('%s', async (_, change, reason) => {
  change(files);
  const result = await new Reader(hostOf(files)).search(request);
  expect(result.failures).toEqual([{ path: 'manifest.json', reason }]);
  expect(result.complete).toBe(false);
});

test('a host that cannot be reached', async () => {
  const reader = new Reader(() => Promise.reject(new TypeError('offline')));
  const { failures } = await reader.search(request);
  expect(failures).toEqual([{ path: 'manifest.json', reason: 'could not be reached' }]);
});

test('a file that comes at the second try is no failure', async () => {
  const host = hostOf(files);
  const asked = new Map<string, string[]>();
  const flaky: FetchFile = (path, options) => {
    const before = asked.get(path) ?? [];
    asked.set(path, [...before, options.cache]);
    const isLost = before.length === 0 && path !== 'manifest.json';
    return isLost ? Promise.reject(new TypeError('reset')) : host(path, options);
  };
  const result = await new Reader(flaky).search(request);
  expect([result.complete, result.hits.length]).toEqual([true, whole]);
  asked.delete('manifest.json');
  for (const caches of asked.values()) expect(caches).toEqual(['default', 'reload']);
});

test('a site that was rebuilt answers with its new index, silently', async () => {
  const served = new Map(files);
  const reader = new Reader(hostOf(served));
  await reader.open();
  const archive = goldToArchive();
  archive.pages.pop();
  const rebuilt = await archiveToFiles(archive);
  served.clear();
  for (const [path, bytes] of rebuilt) served.set(path, bytes);
  const result = await reader.search(request);
  const expected = await new Reader(hostOf(rebuilt)).search(request);
  expect(result).toEqual(expected);
  expect(result.failures).toEqual([]);
});

test('an aborted query rejects', async () => {
  const abort = new AbortController();
  const asked = new Reader(hostOf(files)).search(request, abort.signal);
  abort.abort();
  await expect(asked).rejects.toThrow();
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
