/** One seed → its record, parsed once: the record is kept on disk under the hash of what made it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** Opens the records of the parser as it is now; those of earlier parsers are removed. */
export async function openRecords(): Promise<Records> {
  const current = (await codeHash()).slice(0, 16);
  const folder = join(recordsFolder, current);
  await mkdir(folder, { recursive: true });
  for (const other of await readdir(recordsFolder)) {
    if (other !== current) await rm(join(recordsFolder, other), { recursive: true, force: true });
  }
  const { length } = await readdir(folder);
  return { count: length, seedToPage: (seed) => seedToPage(folder, seed) };
}

async function seedToPage(folder: string, seed: Seed): Promise<ParsedPage> {
  const name = createHash('sha256').update(seed.file).update('\0').update(seed.bytes).digest('hex');
  const record = join(folder, `${name}.json`);
  const kept = await readRecord(record);
  if (kept !== null) return kept;
  const page = parse(seed.file, seed.bytes);
  // Two builds may write the same record at once: each writes its own file, then renames.
  const draft = `${record}.${process.pid}.${threadId}`;
  await writeFile(draft, JSON.stringify(page));
  await rename(draft, record);
  return page;
}

async function readRecord(record: string): Promise<ParsedPage | null> {
  try {
    return JSON.parse(await readFile(record, 'utf8')) as ParsedPage;
  } catch {
    return null;
  }
}
