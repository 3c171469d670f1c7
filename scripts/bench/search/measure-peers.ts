/** Pagefind and MiniSearch over the same texts, asked the same queries in the same browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveFolder } from '../../tools/serve-folder.ts';
import { type Corpus, type Figures, someOfEach, tellTruth, toTexts } from './figures.ts';
import type { Peers } from './install-peers.ts';
import { measureBrowser } from './measure-browser.ts';
import { measureMiniSearch, options } from './measure-minisearch.ts';
import { measurePagefind } from './measure-pagefind.ts';

/** Queries of each kind: a cold one takes a fresh browser context. */
const coldOfEach = 5;
const warmOfEach = 12;

const pagefind = {
  open: `(async () => {
    globalThis.pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
  })()`,
  ask: `async (phrase) => {
    const { results } = await pagefind.search(phrase);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return results.map(({ id }) => id);
  }`,
};

const miniSearch = {
  open: `(async () => {
    const { default: MiniSearch } = await import('/minisearch.js');
    const json = await (await fetch('/index.bin')).text();
    const options = { fields: ['text'], searchOptions: { combineWith: 'AND' }, tokenize: ${options.tokenize} };
    globalThis.index = MiniSearch.loadJSON(json, options);
  })()`,
  ask: 'async (phrase) => index.search(phrase).map(({ id }) => id)',
};

export async function measurePeers(
  corpus: Corpus,
  peers: Peers,
  folder: string,
): Promise<Figures[]> {
  const site = join(folder, 'peers');
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Search</title>');
  const texts = toTexts(corpus);
  const found = await measurePagefind(await peers.load('pagefind'), texts, join(site, 'pagefind'));
  const mini = measureMiniSearch(await peers.load('minisearch'), texts);
  await writeFile(join(site, 'index.bin'), mini.json);
  await writeFile(join(site, 'minisearch.js'), peers.miniSearch);
  const served = await serveFolder({ folder: site, base: '/', port: 0 });
  const cold = someOfEach(corpus.queries, coldOfEach);
  const warm = someOfEach(corpus.queries, warmOfEach);
  const phrases = {
    cold: cold.map(({ phrase }) => phrase),
    warm: warm.map(({ phrase }) => phrase),
  };
  const finds = await measureBrowser(served.address, pagefind, phrases);
  const keeps = await measureBrowser(served.address, miniSearch, { cold: [], warm: phrases.warm });
  await served.close();
  const truthOf = (answers: string[][]) =>
    warm.map((asked, at) => tellTruth(asked, answers[at] ?? [], corpus.oracle));
  return [
    {
      ...{ engine: 'Pagefind', milliseconds: found.milliseconds, indexBytes: found.bytes },
      files: found.files,
      startUp: finds.startUp,
      cold: cold.map((asked, at) => ({
        ...asked,
        ...(finds.cold[at] ?? { bytes: 0, requests: 0 }),
      })),
      warm: finds.warm,
      truths: truthOf(
        finds.found.map((ids) => ids.map((id) => found.articles.get(id) ?? 'unknown')),
      ),
    },
    {
      ...{ engine: 'MiniSearch', milliseconds: mini.milliseconds, indexBytes: mini.brotli },
      files: 1,
      startUp: mini.brotli + brotliCompressSync(peers.miniSearch).length,
      cold: warm.map((asked) => ({ ...asked, bytes: 0, requests: 0 })),
      warm: keeps.warm,
      truths: truthOf(keeps.found),
    },
  ];
}
