/**
 * `npm run bench -- search [N | DIR]`: our index, Pagefind's and MiniSearch's over one corpus, of N
 * articles made for it or of the pages in a folder, in one table.
 */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/records.ts';
import { scratchFolder } from '../seeds/folders.ts';
import { loadArchive } from '../seeds/load-archive.ts';
import { createArchive } from './search/create-archive.ts';
import { createOracle } from './search/create-oracle.ts';
import { createQueries } from './search/create-queries.ts';
import { textToDictionary } from './search/dictionary.ts';
import type { Corpus } from './search/figures.ts';
import { installPeers, type Peers } from './search/install-peers.ts';
import { measureOurs } from './search/measure-ours.ts';
import { measurePeers } from './search/measure-peers.ts';
import { printCold, printCorpus, printEngines } from './search/print-figures.ts';
import { seedsToPieces } from './seeds-to-pieces.ts';

/** Above this, only ours is measured: the others take hours, or more memory than there is. */
const mostForPeers = 20_000;

export async function benchSearch(what: number | string): Promise<void> {
  await mkdir(scratchFolder, { recursive: true });
  const folder = await mkdtemp(join(scratchFolder, 'bench-'));
  try {
    const peers = await installPeers(folder);
    const corpus = await toCorpus(what, peers);
    printCorpus(corpus);
    const ours = await measureOurs(corpus, folder);
    printCold(ours);
    const isSmall = corpus.archive.pages.length <= mostForPeers;
    const others = isSmall ? await measurePeers(corpus, peers, folder) : [];
    printEngines([ours, ...others], corpus);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function toCorpus(what: number | string, peers: Peers): Promise<Corpus> {
  const pieces = await seedsToPieces();
  const archive = await toArchive();
  const oracle = createOracle(archive);
  const names = archive.people.map(({ name }) => name);
  return { archive, oracle, queries: createQueries({ oracle, names, formulae: pieces.clauses }) };

  async function toArchive(): Promise<Archive> {
    if (typeof what === 'number') {
      return createArchive(what, pieces, textToDictionary(peers.dictionary));
    }
    if (!(await stat(what)).isDirectory()) throw new Error(`${what} is no folder`);
    return (await loadArchive(what)).archive;
  }
}
