/** Finds files by what they begin with, or by the numbers of what they hold: in shelves of one level or two. */
import { bytesToShelf } from '../../coding/directory/shelf.ts';
import { compareKeys } from '../../coding/keys.ts';
import type { Directory, FileName, Shelf } from '../../wire.ts';
import type { Files } from './files.ts';

export interface Place {
  file: FileName;
  /** Of what is looked for, in the file. */
  place: number;
  /** How much the file holds. */
  size: number;
}

/** Files that are read of those in which keys begin alike. */
const mostAlike = 2;

/** Files that may hold a key. */
export async function filesWithKey(
  files: Files,
  { isPaged, shelf }: Directory,
  key: string,
): Promise<{ file: FileName; keys: number }[]> {
  const shelves = isPaged ? await read(files, shelf, placesWith(shelf, key)) : [shelf];
  return shelves.flatMap((one) => pick(one, placesWith(one, key)));
}

/** Files that may hold the first of the keys that begin in a way. */
export async function filesWithBeginning(
  files: Files,
  { isPaged, shelf }: Directory,
  beginning: string,
): Promise<{ file: FileName; keys: number }[]> {
  const shelves = isPaged ? await read(files, shelf, placesAlike(shelf, beginning)) : [shelf];
  return shelves.flatMap((one) => pick(one, placesAlike(one, beginning))).slice(0, mostAlike);
}

export async function fileOfNumber(
  files: Files,
  { isPaged, shelf }: Directory,
  number: number,
): Promise<Place> {
  if (!isPaged) return placeOf(shelf, number);
  const page = placeOf(shelf, number);
  return placeOf(await files.read(page.file, bytesToShelf), page.place);
}

/** The file with a number, and its place in it. */
export function placeOf({ files, sizes }: Shelf, number: number): Place {
  let place = number;
  let at = 0;
  for (; place >= (sizes[at] ?? Infinity); at += 1) place -= sizes[at] ?? 0;
  return { file: files[at] ?? '', place, size: sizes[at] ?? 0 };
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

/** A key may begin inside one file and go on in the next. */
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

/** From the last file that begins before a key to the first whose key is past what is wanted. */
function placesBefore(
  { keys, files }: Shelf,
  key: string,
  isPast: (first: string) => boolean,
): number[] {
  const keyAt = (at: number): string => keys?.[at] ?? '';
  const end = lowerBound(files.length, (at) => isPast(keyAt(at)));
  const from = lowerBound(end, (at) => compareKeys(keyAt(at), key) >= 0);
  const first = Math.max(0, from - 1);
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function read(files: Files, shelf: Shelf, places: number[]): Promise<Shelf[]> {
  return Promise.all(places.map((at) => files.read(shelf.files[at] ?? '', bytesToShelf)));
}

function pick(shelf: Shelf, places: number[]): { file: FileName; keys: number }[] {
  return places.map((at) => ({ file: shelf.files[at] ?? '', keys: shelf.sizes[at] ?? 0 }));
}
