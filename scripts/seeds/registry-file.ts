/** The registry of addresses as a file beside the seeds; only `npm run build` writes it. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../src/archive/addresses/registry/entry.ts';
import {
  entriesToText,
  type ReadRegistry,
  textToEntries,
} from '../../src/archive/addresses/registry/text-to-entries.ts';
import { unreadable } from './file-messages.ts';

/** In the folder of page texts. */
export const registryFile = '_registry.jsonl';

export interface RegistryFile extends ReadRegistry {
  /** Null where there is no file yet. */
  text: string | null;
}

/** Never rejects: a registry that cannot be read is a message, as one that is broken. */
export async function readRegistry(folder: string): Promise<RegistryFile> {
  try {
    const text = await readFile(join(folder, registryFile), 'utf8');
    return { text, ...textToEntries({ file: registryFile, text }) };
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const messages = absent ? [] : [unreadable(registryFile, error)];
    return { text: null, entries: [], messages };
  }
}

/** What came of it: `broken` and `changed` (by somebody else, since `before` was read) write nothing. */
export type Written = 'written' | 'unchanged' | 'broken' | 'changed';

/** Writes a file of its own, then renames it: whoever reads sees the old registry or the new one. */
export async function writeRegistry(
  folder: string,
  before: RegistryFile,
  entries: readonly Entry[],
): Promise<Written> {
  if (before.messages.length > 0) return 'broken';
  const text = entriesToText(entries);
  if (text === (before.text ?? '')) return 'unchanged';
  const current = await readRegistry(folder);
  if (current.text !== before.text) return 'changed';
  const file = join(folder, registryFile);
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return 'written';
}
