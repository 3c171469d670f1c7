/** The build's end: all files that may be kept → the summary and the lists. */

import { countLists, pathToList } from './path-to-list.ts';
import { pathToPrefix, pathToRole } from './path-to-role.ts';
import {
  type Extent,
  type List,
  type Listing,
  listPath,
  type Summary,
  summaryPath,
  version,
} from './records.ts';

interface WrittenFile {
  path: string;
  text: string;
}

export interface Lists {
  summary: Summary;
  /** Summary and lists as files of the site. */
  files: WrittenFile[];
}

/** The order of files means nothing; `digest` gives 16 hexadecimal digits of the SHA-256 of a text. */
export function filesToLists(
  listing: Listing,
  trees: readonly string[],
  digest: (text: string) => string,
): Lists {
  const count = countLists(listing.size);
  const lists: List[] = Array.from({ length: count }, () => ({}));
  const extents: Record<string, Extent> = Object.fromEntries(trees.map((tree) => [tree, [0, 0]]));
  const shared: Extent = [0, 0];
  for (const path of [...listing.keys()].sort()) {
    const { bytes, hash } = listing.get(path) ?? { bytes: 0, hash: '' };
    const list = lists[pathToList(path, count)] ?? {};
    list[path] = [bytes, hash];
    const isPage = pathToRole(path) === 'page';
    const extent = (isPage ? extents[pathToPrefix(path, trees)] : shared) ?? shared;
    extent[0] += 1;
    extent[1] += bytes;
  }
  const texts = lists.map((list) => JSON.stringify(list));
  const names = texts.map(digest);
  const build = digest(names.join());
  const summary: Summary = { version, build, shared, trees: extents, lists: names };
  const files = texts.map((text, index) => ({ path: listPath(names[index] ?? ''), text }));
  return { summary, files: [...files, { path: summaryPath, text: JSON.stringify(summary) }] };
}

/** A list's files, of a text that may be anything. Throws where it is no list. */
export function textToListing(text: string): Listing {
  const list = JSON.parse(text) as List;
  return new Map(Object.entries(list).map(([path, [bytes, hash]]) => [path, { bytes, hash }]));
}
