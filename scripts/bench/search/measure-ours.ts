/** Our index, asked as a page asks it: every cold query by a reader that knows manifest and roots alone. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { archiveToIndex, type IndexFile } from '../../../src/search/archive-to-index.ts';
import type { FetchFile } from '../../../src/search/read/library/files.ts';
import { Reader } from '../../../src/search/read/reader.ts';
import { fileToPath, type Manifest, manifestPath } from '../../../src/search/wire.ts';
import { bundle, writeReader } from '../../tools/bundle-reader.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import type { Asked } from './create-queries.ts';
import { type ColdQuery, type Corpus, type Figures, someOfEach, type Truth } from './figures.ts';
import { measureBrowser } from './measure-browser.ts';

export interface OurFigures extends Figures {
  /** Of the texts of articles, stored. */
  textBytes: number;
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

export async function measureOurs(corpus: Corpus, folder: string): Promise<OurFigures> {
  const start = performance.now();
  const files = await archiveToIndex(corpus.archive);
  const milliseconds = performance.now() - start;
  const startUp = startUpPaths(files);
  const textBytes = manifestOf(files).volumes.reduce((sum, volume) => sum + volume.textBytes, 0);
  const sum = (some: IndexFile[]): number => some.reduce((all, { bytes }) => all + bytes.length, 0);
  const cold: ColdQuery[] = [];
  const truths: Truth[] = [];
  for (const asked of corpus.queries) {
    const answer = await askCold(files, asked, corpus);
    cold.push(answer.cold);
    truths.push(answer.truth);
  }
  const site = join(folder, 'ours');
  const code = await writeSite(files, site);
  const served = await serveFolder({ folder: site, base: '/', port: 0 });
  const warm = someOfEach(corpus.queries, warmOfEach).map(({ phrase }) => phrase);
  const browser = await measureBrowser(served.address, engine, { cold: [], warm });
  await served.close();
  const roots = sum(files.filter(({ path }) => startUp.has(path)));
  return {
    ...{ engine: 'Banmian', milliseconds, cold, truths, code, roots, textBytes },
    indexBytes: sum(files) - textBytes,
    files: files.length,
    startUp: code + roots,
    warm: browser.warm,
  };
}

/** First ten hits for what it costs; all hits, or the count of a frequent phrase, for the truth. */
async function askCold(
  files: IndexFile[],
  asked: Asked,
  { oracle }: Corpus,
): Promise<{ cold: ColdQuery; truth: Truth }> {
  const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const known = startUpPaths(files);
  const fetched = new Set<string>();
  const fetchFile: FetchFile = async (path) => {
    if (!known.has(path)) fetched.add(path);
    return new Response(bytesOf.get(path) ?? null);
  };
  const reader = new Reader(fetchFile);
  const query = `"${asked.phrase}"`;
  await reader.search({ query, limit: 10, order: 'best' });
  const bytes = [...fetched].reduce((sum, path) => sum + (bytesOf.get(path)?.length ?? 0), 0);
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

/** Gives the size of the worker, as brotli. */
async function writeSite(files: IndexFile[], site: string): Promise<number> {
  for (const { path, bytes } of files) {
    const file = join(site, 'search', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Search</title>');
  await writeReader(join(site, 'search'));
  const [worker] = await bundle('worker.ts');
  return brotliCompressSync(worker?.code ?? '').length;
}

function manifestOf(files: IndexFile[]): Manifest {
  const file = files.find(({ path }) => path === manifestPath);
  return JSON.parse(new TextDecoder().decode(file?.bytes)) as Manifest;
}

function startUpPaths(files: IndexFile[]): Set<string> {
  const { volumes } = manifestOf(files);
  return new Set([manifestPath, ...volumes.map(({ root }) => fileToPath(root))]);
}
