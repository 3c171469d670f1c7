/**
 * `npm run bench -- search [N | DIR]`: our index, Pagefind's and MiniSearch's over one corpus, of N
 * articles made for it or of the pages in a folder, in one table.
 */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/records.ts';
import { scratchFolder } from '../seeds/folders.ts';
import { loadArchive } from '../seeds/load-archive.ts';
import { buildOurs } from './search/build-ours.ts';
import { createArchive } from './search/create-archive.ts';
import { createOracle } from './search/create-oracle.ts';
import { createQueries } from './search/create-queries.ts';
import { textToDictionary } from './search/dictionary.ts';
import { type Corpus, someOfEach } from './search/figures.ts';
import { installPeers, type Peers } from './search/install-peers.ts';
import { measureOurs } from './search/measure-ours.ts';
import { measurePeers } from './search/measure-peers.ts';
import { printCold, printCorpus, printEngines } from './search/print-figures.ts';
import { type Pieces, seedsToPieces } from './seeds-to-pieces.ts';

/** Above this, only ours is measured: the others take hours, or more memory than there is. */
const mostForPeers = 20_000;

/** And so many queries of a kind are asked: each is looked for in all texts, too, for the truth. */
const mostOfEach = 25;

export async function benchSearch(what: number | string): Promise<void> {
  await mkdir(scratchFolder, { recursive: true });
  const folder = await mkdtemp(join(scratchFolder, 'bench-'));
  try {
    const peers = await installPeers(folder);
    const pieces = await seedsToPieces();
    const archive = await toArchive(what, pieces, peers);
    const index = await buildOurs(archive, join(folder, 'ours'));
    const corpus = toCorpus(archive, pieces);
    printCorpus(corpus);
    const ours = await measureOurs(corpus, index);
    printCold(ours);
    const isSmall = corpus.archive.pages.length <= mostForPeers;
    const others = isSmall ? await measurePeers(corpus, peers, folder) : [];
    printEngines([ours, ...others], corpus);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function toArchive(what: number | string, pieces: Pieces, peers: Peers): Promise<Archive> {
  if (typeof what === 'number') {
    return createArchive(what, pieces, textToDictionary(peers.dictionary));
  }
  if (!(await stat(what)).isDirectory()) throw new Error(`${what} is no folder`);
  return (await loadArchive(what)).archive;
}

function toCorpus(archive: Archive, pieces: Pieces): Corpus {
  const oracle = createOracle(archive);
  const names = archive.people.map(({ name }) => name);
  const queries = createQueries({ oracle, names, formulae: pieces.clauses });
  const isLarge = archive.pages.length > mostForPeers;
  return { archive, oracle, queries: isLarge ? someOfEach(queries, mostOfEach) : queries };
}
