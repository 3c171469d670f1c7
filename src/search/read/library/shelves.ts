/** Finds files by what they begin with, or by the numbers of what they hold: in shelves of one level or two. */
import { bytesToShelf } from '../../coding/directory/shelf.ts';
import { compareKeys } from '../../coding/keys.ts';
import { nameInGroup } from '../../coding/seal.ts';
import type { Directory, FileName, Shelf } from '../../wire.ts';
import type { Files } from './files.ts';

export interface Shelved {
  file: FileName;
  /** As on its shelf. */
  size: number;
}

/** Files that are read of those in which keys begin alike. */
const mostAlike = 2;

/** Files that hold a key if any does: more than one where its list is cut. */
export async function filesWithKey(
  files: Files,
  directory: Directory,
  key: string,
): Promise<Shelved[]> {
  return filesAt(files, directory, (shelf) => placesWith(shelf, key));
}

/** Files that may hold the first of the keys that begin in a way. */
export async function filesWithBeginning(
  files: Files,
  directory: Directory,
  beginning: string,
): Promise<Shelved[]> {
  const found = await filesAt(files, directory, (shelf) => placesAlike(shelf, beginning));
  return found.slice(0, mostAlike);
}

/** The file of what has a number, and its place in it. */
export async function fileOfNumber(
  files: Files,
  directory: Directory,
  number: number,
): Promise<{ file: FileName; place: number }> {
  let place = number;
  const ofNumber = ({ sizes }: Shelf): number[] => {
    let at = 0;
    for (; place >= (sizes[at] ?? Infinity); at += 1) place -= sizes[at] ?? 0;
    return [at];
  };
  const [found] = await filesAt(files, directory, ofNumber);
  return { file: found?.file ?? '', place };
}

/** Files at the places that are picked on a shelf, and before it on the shelf of pages. */
async function filesAt(
  files: Files,
  { isPaged, groups, shelf }: Directory,
  pick: (shelf: Shelf) => number[],
): Promise<Shelved[]> {
  const found = pick(shelf);
  const [only = ''] = groups;
  if (!isPaged) {
    return found.map((at) => ({ file: nameInGroup(only, at), size: shelf.sizes[at] ?? 0 }));
  }
  const pages = found.map(async (at) => {
    const group = groups[at] ?? '';
    const page = await files.read(nameInGroup(group, 0), bytesToShelf);
    return pick(page).map((place) => ({
      file: nameInGroup(group, 1 + place),
      size: page.sizes[place] ?? 0,
    }));
  });
  return (await Promise.all(pages)).flat();
}

/** The first of `length` places for which `isPast` holds, once and for all that follow. */
export function lowerBound(length: number, isPast: (at: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function placesWith(shelf: Shelf, key: string): number[] {
  return placesBefore(shelf, key, (first) => compareKeys(first, key) > 0);
}

function placesAlike(shelf: Shelf, beginning: string): number[] {
  return placesBefore(
    shelf,
    beginning,
    (first) => compareKeys(first, beginning) > 0 && !first.startsWith(beginning),
  ).slice(0, mostAlike);
}

/**
 * From the file that may hold a key to before the first whose key is past what is wanted. A file that
 * begins with the key is the first that holds it, unless it goes on with it.
 */
function placesBefore(
  { keys, continues }: Shelf,
  key: string,
  isPast: (first: string) => boolean,
): number[] {
  const keyAt = (at: number): string => keys[at] ?? '';
  const end = lowerBound(keys.length, (at) => isPast(keyAt(at)));
  const from = lowerBound(end, (at) => compareKeys(keyAt(at), key) >= 0);
  const isFirst = from < end && keyAt(from) === key && continues[from] === false;
  const first = isFirst ? from : Math.max(0, from - 1);
  return Array.from({ length: end - first }, (_, at) => first + at);
}
