/** The core of search in Firefox, where the machine has one: the interface for pages, and the worker. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/tools/bundle-reader.ts';
import { Reader } from '../../src/search/read/reader.ts';
import { goldToArchive } from '../helpers/archive.ts';
import { Firefox, findFirefox } from '../helpers/firefox.ts';
import { archiveToFiles, hostOf, type IndexFiles } from '../helpers/index.ts';

const path = findFirefox();
if (path === null) {
  console.info(
    'No Firefox here: search is not tried in it. Install one, or name it in FIREFOX_PATH.',
  );
}

describe.skipIf(path === null)('in Firefox', () => {
  const archive = goldToArchive();
  archive.people = ['张超超', '李雪荣'].map((name) => ({
    ...{ name, slug: `slug-of-${name}`, pinyin: '', posts: [], appearances: [] },
  }));
  let files: IndexFiles;
  let server: Server;
  let address: string;
  let firefox: Firefox;

  beforeAll(async () => {
    files = await archiveToFiles(archive);
    const modules = [...(await bundle('open-archive.ts')), ...(await bundle('worker.ts'))];
    const scripts = new Map(modules.map(({ name, code }) => [name, code]));
    server = createServer(({ url = '' }, response) => {
      const name = url.replace('/search/', '');
      const content = files.get(name) ?? scripts.get(name);
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(content === undefined && url !== '/' ? 404 : 200, {
        'Content-Type': type,
      });
      response.end(content ?? '<!doctype html><title>Search</title>');
    });
    await new Promise<void>((listening) => {
      server.listen(0, 'localhost', listening);
    });
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    firefox = await Firefox.open(path ?? '');
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    server?.close();
  });

  test('search, count, facets and concordance are what they are here', {
    timeout: 60_000,
  }, async () => {
    const ask = async (reader: Reader, query: string): Promise<unknown[]> => [
      await reader.search({ query, limit: 10, order: 'best' }),
      await reader.count(query),
      await reader.survey(query),
      await reader.concordance({ query, limit: 20, context: 20 }),
    ];
    const queries = ['营商环境', '營商環境', '市委常委会 -会议', 'title:全市', '会', '34.2', '𠮷'];
    const there = await firefox.evaluate(
      address,
      `(async () => {
        const { openArchive } = await import('/search/open-archive.js');
        const reader = openArchive(location.href);
        const ask = ${ask.toString()};
        const answers = [];
        for (const query of ${JSON.stringify(queries)}) answers.push(await ask(reader, query));
        return JSON.stringify(answers);
      })()`,
    );
    const here: unknown[] = [];
    const reader = new Reader(hostOf(files));
    for (const query of queries) here.push(await ask(reader, query));
    expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(here)));
  });

  test('the worker finds a name, and one that is near', { timeout: 60_000 }, async () => {
    const there = await firefox.evaluate(
      address,
      `(async () => {
        const worker = new Worker('/search/worker.js', { type: 'module' });
        const ask = (query) => new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => data.names.length > 0 && resolve(data.names);
          worker.onerror = ({ message }) => reject(new Error(message));
          const request = { query, limit: 3, order: 'best' };
          worker.postMessage({ id: 1, folder: location.href + 'search/', request });
        });
        const names = [...await ask('张超超'), ...await ask('李学荣')];
        return JSON.stringify(names.map(({ row, isNear }) => [row[1], isNear]));
      })()`,
    );
    expect(JSON.parse(there)).toEqual([
      ['张超超', false],
      ['李雪荣', true],
    ]);
  });
});
