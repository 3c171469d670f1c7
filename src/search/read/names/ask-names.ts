/** Opens the list of names for a question; a module of its own, so that hits do not wait for it. */
import type { Files } from '../library/files.ts';
import { NameIndex } from './name-index.ts';
import { type FuzzyNames, findNames, type NameHit } from './names.ts';

export async function askNames(
  files: Files,
  typed: string,
  options: { limit: number; fuzzy: FuzzyNames },
): Promise<NameHit[]> {
  return findNames(await NameIndex.open(files), typed, options);
}
