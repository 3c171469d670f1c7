/** Names the state of the parser, so that a record made by other rules is never taken for ours. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './folders.ts';

/** Every file that a parsed page depends on, besides its seed. */
const parserFolders = ['src/parse', 'src/text'];

/** Hexadecimal SHA-256 over names and bytes of the parser's files. */
export async function codeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of parserFolders) {
    for (const file of await sourceFiles(join(projectFolder, folder))) {
      hash.update(file.slice(projectFolder.length)).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
