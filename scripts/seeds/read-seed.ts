/** Reads one page text; a file that cannot be read becomes a message. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../src/parse/records/index.ts';
import { enormous, unreadable } from './file-messages.ts';

/** In bytes; a printed page has some 30,000, and a file a thousand times as large is none. */
const largest = 32 * 1024 * 1024;

export type SeedBytes = { bytes: Uint8Array } | { message: Message };

/** Bytes of the page text `file` in `folder`, or the message that says why there are none. */
export async function readSeed(folder: string, file: string): Promise<SeedBytes> {
  const path = join(folder, file);
  try {
    const { size } = await stat(path);
    return size > largest
      ? { message: enormous(file, size) }
      : { bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    return { message: unreadable(file, error) };
  }
}
