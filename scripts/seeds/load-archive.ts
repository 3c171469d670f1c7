/** Folder of seeds → Archive: the only way from files to records, for the site and every command. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { type Archive, pagesToArchive } from '../../src/archive/index.ts';
import type { Message, ParsedPage } from '../../src/parse/records/index.ts';
import { buildInformation } from './build-information.ts';
import { noPages, unreadable } from './file-messages.ts';
import { catalogueFile, seedsFolder } from './folders.ts';
import { listSeeds } from './list-seeds.ts';
import { parseAhead } from './parse-ahead.ts';
import { readSeed } from './read-seed.ts';
import { type RegistryFile, readRegistry } from './registry-file.ts';
import { openRecords } from './seed-to-page.ts';

export interface LoadedArchive {
  archive: Archive;
  /** All that was doubtful: of files, of pages, of the archive as a whole. */
  messages: Message[];
  /** The addresses that were given before. */
  registry: RegistryFile;
}

/** Reads all seeds, the catalogue and the registry of a folder. Never rejects for what the folder holds. */
export async function loadArchive(folder: string = seedsFolder): Promise<LoadedArchive> {
  const fileMessages: Message[] = [];
  const pages = await readPages(folder, fileMessages);
  const registry = await readRegistry(folder);
  const today = buildInformation().date?.slice(0, 10) ?? null;
  const catalogue = await readCatalogue(folder, fileMessages);
  const archive = pagesToArchive(pages, catalogue, { ...registry, today });
  const pageMessages = archive.pages.flatMap((page) => page.messages);
  const messages = [...fileMessages, ...pageMessages, ...archive.messages];
  return { archive, messages, registry };
}

async function readPages(folder: string, messages: Message[]): Promise<ParsedPage[]> {
  const files = await listSeeds(folder).catch(() => []);
  if (files.length === 0) messages.push(noPages(folder));
  const pages: ParsedPage[] = [];
  const { count, seedToPage } = await openRecords();
  if (isMainThread && count < files.length / 2) await parseAhead(folder, files);
  for (const file of files) {
    const seed = await readSeed(folder, file);
    if ('message' in seed) messages.push(seed.message);
    else pages.push(await seedToPage({ file, bytes: seed.bytes }));
  }
  return pages;
}

export async function readCatalogue(
  folder: string,
  messages: Message[],
): Promise<{ file: string; text: string } | null> {
  try {
    return { file: catalogueFile, text: await readFile(join(folder, catalogueFile), 'utf8') };
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!absent) messages.push(unreadable(catalogueFile, error));
    return null;
  }
}
