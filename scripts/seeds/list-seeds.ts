/** Finds the page texts of an archive. */
import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Whether a path inside the folder of seeds names a page text. */
export function isSeed(file: string): boolean {
  return /(?:^|\/)[^./][^/]*\.txt$/u.test(file);
}

/**
 * Paths of all page texts in a folder and its subfolders, with `/`, sorted by code unit; hidden
 * files are left out. Rejects if the folder cannot be read.
 */
export async function listSeeds(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => toSeedPath(folder, `${entry.parentPath}${sep}${entry.name}`))
    .filter(isSeed)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A path inside the folder of seeds as records name it: relative, with `/`. */
export function toSeedPath(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
