/** Which pages are kept, as a list: title, link, and a button that removes the copy. */

import { pathToAddress } from '../../../../offline/address-to-path.ts';
import { pathToRole } from '../../../../offline/path-to-role.ts';
import type { Store } from '../store.ts';
import { pageToTitle } from './page-to-title.ts';

/** Pages of the site as a program: kept for every reader, not because they were read. */
const helps = /(?:^|\/)(?:offline|search|reading)\/$/u;

/** Paths of all pages that are kept, the latest first. */
export async function keptPages(store: Store): Promise<string[]> {
  const paths = await store.paths();
  const pages = paths.filter((path) => pathToRole(path) === 'page' && !helps.test(path));
  const copies = await store.copies(pages);
  return copies.sort((one, other) => other.kept - one.kept).map(({ path }) => path);
}

export interface Entry {
  path: string;
  title: string;
  href: string;
}

export async function pathToEntry(store: Store, path: string, scope: string): Promise<Entry> {
  const response = await store.get(path);
  const title = pageToTitle((await response?.text()) ?? '');
  return { path, title: title || decodeURI(path), href: pathToAddress(path, scope) };
}
