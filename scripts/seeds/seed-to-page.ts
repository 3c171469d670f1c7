/** One seed → its record, parsed once: the record is kept on disk under the hash of what made it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { parse } from '../../src/parse/index.ts';
import type { ParsedPage } from '../../src/parse/records/index.ts';
import { codeHash } from './code-hash.ts';
import { recordsFolder } from './folders.ts';

export interface Seed {
  /** Path inside the folder of seeds. */
  file: string;
  bytes: Uint8Array;
}

export interface Records {
  /** How many pages are kept, of any seeds. */
  count: number;
  seedToPage: (seed: Seed) => Promise<ParsedPage>;
}

/** A day, in milliseconds: so long the records of another parser are kept, a build may use them. */
const keepOthers = 24 * 60 * 60 * 1000;

/** Opens the records of the parser as it is now; those of earlier parsers are removed. */
export async function openRecords(): Promise<Records> {
  const current = (await codeHash()).slice(0, 16);
  const folder = join(recordsFolder, current);
  await mkdir(folder, { recursive: true });
  for (const other of await readdir(recordsFolder)) {
    if (other !== current) await removeOld(join(recordsFolder, other));
  }
  const { length } = await readdir(folder);
  return { count: length, seedToPage: (seed) => seedToPage(folder, seed) };
}

async function removeOld(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found !== null && Date.now() - found.mtimeMs > keepOthers) {
    await rm(folder, { recursive: true, force: true });
  }
}

async function seedToPage(folder: string, seed: Seed): Promise<ParsedPage> {
  const name = createHash('sha256').update(seed.file).update('\0').update(seed.bytes).digest('hex');
  const record = join(folder, `${name}.json`);
  const kept = await readRecord(record);
  if (kept !== null) return kept;
  const page = parse(seed.file, seed.bytes);
  // What cannot be kept, in a folder that may not be written, is parsed again next time.
  await keepRecord(record, page).catch(() => undefined);
  return page;
}

/** Two builds may write the same record at once: each writes its own file, then renames. */
async function keepRecord(record: string, page: ParsedPage): Promise<void> {
  const draft = `${record}.${process.pid}.${threadId}`;
  await writeFile(draft, JSON.stringify(page));
  await rename(draft, record);
}

async function readRecord(record: string): Promise<ParsedPage | null> {
  try {
    return JSON.parse(await readFile(record, 'utf8')) as ParsedPage;
  } catch {
    return null;
  }
}
