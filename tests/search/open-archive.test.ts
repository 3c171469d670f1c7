/** The programming interface, over a real connection. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/search/open-archive.ts';
import { goldToArchive } from '../helpers/archive.ts';
import { archiveToFiles } from '../helpers/index.ts';

let server: Server;
let address: string;

beforeAll(async () => {
  const files = await archiveToFiles(goldToArchive());
  server = createServer(({ url = '' }, response) => {
    const bytes = files.get(url.replace('/新闻/search/', '').replace(/^\/[^/]+\/search\//u, ''));
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((listening) => {
    server.listen(0, 'localhost', listening);
  });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

test.each(['/news/', '/news', '/新闻/'])('an archive under %s', async (path) => {
  const archive = openArchive(address + path);
  const { hits, complete } = await archive.search({ query: '營商環境', limit: 3, order: 'best' });
  expect(complete).toBe(true);
  expect(hits[0]?.headline.map(({ text }) => text).join('')).not.toBe('');
  const { atMost, bars } = await archive.survey('营商环境');
  expect(bars.reduce((sum, bar) => sum + bar.atMost, 0)).toBe(atMost);
});

test('an address without an archive is named', async () => {
  const { failures } = await openArchive(`${address}/`).search({
    ...{ query: '会议', limit: 3, order: 'best' },
  });
  expect(failures).toEqual([{ path: 'manifest.json', reason: 'answered 404' }]);
});
