/** A page that stays open while its host changes: what it shows is one index, or says what is lost. */
import { beforeEach, expect, test } from 'vitest';
import type { FetchFile } from '../../src/search/read/library/files.ts';
import { Reader } from '../../src/search/read/reader.ts';
import { goldToArchive } from '../helpers/archive.ts';
import { archiveToFiles, hostOf, type IndexFiles } from '../helpers/index.ts';

const request = { query: '营商环境', limit: Infinity, order: 'newest' } as const;
let first: IndexFiles;
let second: IndexFiles;

beforeEach(async () => {
  first = await archiveToFiles(goldToArchive());
  const archive = goldToArchive();
  archive.pages.splice(0, 2);
  second = await archiveToFiles(archive);
});

const answerOf = (files: IndexFiles) => new Reader(hostOf(files)).search(request);

test('on a host that keeps old files an open page goes on with its index', async () => {
  const served = new Map(first);
  const reader = new Reader(hostOf(served));
  await reader.open();
  for (const [path, bytes] of second) served.set(path, bytes);
  expect(await reader.search(request)).toEqual(await answerOf(first));
  expect(await new Reader(hostOf(served)).search(request)).toEqual(await answerOf(second));
});

test('the site is rebuilt in the middle of a query, wherever that is', async () => {
  let requests = 0;
  const counting: FetchFile = (path, options) => {
    requests += 1;
    return hostOf(first)(path, options);
  };
  await new Reader(counting).search(request);
  expect(requests).toBeGreaterThan(4);
  // Texts that both have are the same files: then the old answer is whole, too.
  const [before, after] = [await answerOf(first), await answerOf(second)];
  const answers: boolean[] = [];
  for (let change = 1; change < requests; change += 1) {
    let asked = 0;
    const reader = new Reader((path, options) => {
      asked += 1;
      return hostOf(asked > change ? second : first)(path, options);
    });
    const result = await reader.search(request);
    expect([before, after]).toContainEqual(result);
    answers.push(result.atLeast === after.atLeast);
  }
  expect(answers).toContain(true);
});

test('a count under way when the site is rebuilt is the new one', async () => {
  const served = new Map(first);
  const reader = new Reader(hostOf(served));
  await reader.search({ ...request, limit: 1 });
  served.clear();
  for (const [path, bytes] of second) served.set(path, bytes);
  const { atLeast } = await reader.count('市委常委会');
  expect(atLeast).toBe((await new Reader(hostOf(second)).count('市委常委会')).atLeast);
});

test('a proxy that keeps an old manifest, and a host that has its files no more', async () => {
  const stale: FetchFile = (path, options) =>
    hostOf(path === 'manifest.json' ? first : second)(path, options);
  const { failures, complete, atMost } = await new Reader(stale).search(request);
  expect([complete, atMost]).toEqual([false, Infinity]);
  expect(failures).toEqual([{ path: expect.stringMatching(/\.bin$/), reason: 'answered 404' }]);
});

test('a file cut short is damaged, and a host gone in the middle is named', async () => {
  const half: FetchFile = async (path, options) => {
    const bytes = await (await hostOf(first)(path, options)).arrayBuffer();
    return new Response(path === 'manifest.json' ? bytes : bytes.slice(0, bytes.byteLength >> 1));
  };
  const cut = await new Reader(half).search(request);
  expect(cut.failures.map(({ reason }) => reason)).toEqual(['is damaged']);
  let left = 3;
  const lost = await new Reader((path, options) => {
    left -= 1;
    return left < 0 ? Promise.reject(new TypeError('offline')) : hostOf(first)(path, options);
  }).search(request);
  expect(lost.complete).toBe(false);
  expect(lost.failures.map(({ reason }) => reason)).toContain('could not be reached');
});
