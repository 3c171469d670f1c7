/** Which list has a path: few files change with an article, so few lists are read again. */

/** Files in a list, about. */
const filesPerList = 256;

/** How many lists a site of so many files has: a power of two, so that it seldom changes. */
export function countLists(files: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(files / filesPerList)));
}

/** FNV-1a over UTF-16 units: spreads paths evenly and costs nothing. */
export function pathToList(path: string, lists: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193) >>> 0;
  }
  // The low bits of FNV are the weak ones.
  return ((hash ^ (hash >>> 16)) >>> 0) % lists;
}
