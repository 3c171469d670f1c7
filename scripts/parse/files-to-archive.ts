/** Named files → the pages they make as an archive of their own. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pagesToArchive } from '../../src/archive/index.ts';
import { parse } from '../../src/parse/index.ts';
import type { Message, Page } from '../../src/parse/records/index.ts';
import { noPages } from '../seeds/file-messages.ts';
import { catalogueFile, seedsFolder } from '../seeds/folders.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { readCatalogue } from '../seeds/load-archive.ts';
import { readSeed } from '../seeds/read-seed.ts';

export interface SeedRead {
  file: string;
  bytes: Uint8Array;
}

export interface FilesRead {
  seeds: SeedRead[];
  pages: Page[];
  messages: Message[];
}

/** Inside the folder of seeds a file is named from there, elsewhere as the user named it. */
function nameOf(file: string): { folder: string; name: string; given: string } {
  const inside = relative(seedsFolder, resolve(file));
  const isSeed = !inside.startsWith('..') && !isAbsolute(inside);
  if (isSeed) return { folder: seedsFolder, name: inside, given: inside.split(sep).join('/') };
  const path = resolve(file);
  const given = file.split(sep).join('/');
  return { folder: dirname(path), name: relative(dirname(path), path), given };
}

async function seedNames(
  files: string[],
  messages: Message[],
): Promise<ReturnType<typeof nameOf>[]> {
  if (files.length > 0) return files.map(nameOf);
  const found = await listSeeds(seedsFolder).catch(() => []);
  if (found.length === 0) messages.push(noPages(seedsFolder));
  return found.map((file) => ({ folder: seedsFolder, name: file, given: file }));
}

/** Reads and parses the files, or all seeds if none is named. Never rejects for what they hold. */
export async function filesToArchive(files: string[]): Promise<FilesRead> {
  const messages: Message[] = [];
  const seeds: SeedRead[] = [];
  for (const { folder, name, given } of await seedNames(files, messages)) {
    const seed = await readSeed(folder, name);
    if ('message' in seed) messages.push({ ...seed.message, file: given });
    else seeds.push({ file: given, bytes: seed.bytes });
  }
  const parsed = seeds.map(({ file, bytes }) => parse(file, bytes));
  const catalogue = await readCatalogue(seedsFolder, messages);
  const archive = pagesToArchive(parsed, catalogue);
  const whole = files.length === 0;
  const ofArchive = archive.messages.filter(({ file }) => whole || file !== catalogueFile);
  const ofPages = archive.pages.flatMap((page) => page.messages);
  return { seeds, pages: archive.pages, messages: [...messages, ...ofPages, ...ofArchive] };
}
