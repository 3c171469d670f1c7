/** Our index, asked as a page asks it: every cold query by a reader that knows manifest and roots alone. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FetchFile } from '../../../src/search/read/library/files.ts';
import { Reader } from '../../../src/search/read/reader.ts';
import { bundle, writeReader } from '../../tools/bundle-reader.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import type { OurIndex } from './build-ours.ts';
import type { Asked } from './create-queries.ts';
import { type ColdQuery, type Corpus, type Figures, someOfEach, type Truth } from './figures.ts';
import { measureBrowser } from './measure-browser.ts';

export interface OurFigures extends Figures {
  /** Of the texts of articles, stored. */
  textBytes: number;
  /** Bytes that making the index took, with the corpus. */
  memory: number;
  /** The worker of the page, as brotli. */
  code: number;
  /** Manifest and roots. */
  roots: number;
}

/** Phrases of more articles are counted and not listed: the count is as hard to get right. */
const mostListed = 300;
const warmOfEach = 12;

const engine = {
  open: `(async () => {
    const { openArchive } = await import('/search/open-archive.js');
    globalThis.archive = openArchive(location.href);
    await archive.open();
  })()`,
  ask: `async (phrase) => {
    const request = { query: '"' + phrase + '"', limit: 10, order: 'best' };
    return (await archive.search(request)).hits.map(({ id }) => id);
  }`,
};

export async function measureOurs(corpus: Corpus, index: OurIndex): Promise<OurFigures> {
  const { site, milliseconds, memory, files, textBytes } = index;
  const cold: ColdQuery[] = [];
  const truths: Truth[] = [];
  for (const asked of corpus.queries) {
    const answer = await askCold(index, asked, corpus);
    cold.push(answer.cold);
    truths.push(answer.truth);
  }
  const code = await writeSite(site);
  const served = await serveFolder({ folder: site, base: '/', port: 0 });
  const warm = someOfEach(corpus.queries, warmOfEach).map(({ phrase }) => phrase);
  const browser = await measureBrowser(served.address, engine, { cold: [], warm });
  await served.close();
  const roots = await sizeOf(index, index.startUp);
  return {
    ...{ engine: 'Banmian', milliseconds, memory, files, cold, truths, code, roots, textBytes },
    indexBytes: index.bytes - textBytes,
    startUp: code + roots,
    warm: browser.warm,
  };
}

/** First ten hits for what it costs; all hits, or the count of a frequent phrase, for the truth. */
async function askCold(
  index: OurIndex,
  asked: Asked,
  { oracle }: Corpus,
): Promise<{ cold: ColdQuery; truth: Truth }> {
  const fetched = new Set<string>();
  const fetchFile: FetchFile = async (path) => {
    if (!index.startUp.has(path)) fetched.add(path);
    return new Response(await readFile(join(index.site, 'search', path)));
  };
  const reader = new Reader(fetchFile);
  const query = `"${asked.phrase}"`;
  await reader.search({ query, limit: 10, order: 'best' });
  const bytes = await sizeOf(index, fetched);
  const cold = { ...asked, bytes, requests: fetched.size };
  const expected = new Set(oracle.hits(asked.phrase));
  if (expected.size > mostListed) {
    const { atLeast, atMost } = await reader.count(query);
    const right = Math.min(atLeast, expected.size);
    return { cold, truth: { ...asked, found: atMost, expected: expected.size, right } };
  }
  const { hits } = await reader.search({ query, limit: Infinity, order: 'newest' });
  const right = hits.filter(({ id }) => expected.has(id)).length;
  return { cold, truth: { ...asked, found: hits.length, expected: expected.size, right } };
}

async function sizeOf({ site }: OurIndex, paths: Iterable<string>): Promise<number> {
  const sizes = Array.from(paths, async (path) => (await stat(join(site, 'search', path))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Gives the size of the worker, as brotli. */
async function writeSite(site: string): Promise<number> {
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Search</title>');
  await writeReader(join(site, 'search'));
  const [worker] = await bundle('worker.ts');
  return brotliCompressSync(worker?.code ?? '').length;
}
