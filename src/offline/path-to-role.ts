/** What a file of the site is to a reader without a network. */

/**
 * - `page`: asked of the network first, so that whoever is online reads today's text.
 * - `lasting`: its name is made from its bytes; a copy is as good as the file.
 * - `changing`: changes in place; asked of the network first.
 * - `other`: left to the browser, and never kept.
 */
export type Role = 'page' | 'lasting' | 'changing' | 'other';

/** The first that fits. */
const roles: readonly (readonly [Role, RegExp])[] = [
  // Downloads, and the lists of what may be kept.
  ['other', /^(?:data|offline)\/[^/]+$/u],
  // Every address of a page is a folder.
  ['page', /(?:^|\/)$/u],
  // Scripts and styles, named by hash; the search index, named by checksum.
  ['lasting', /^_astro\/|^search\/.+\.bin$/u],
  // Says which files of the index belong together; how hits are shown in another script and
  // language; what a browser reads to install the site.
  [
    'changing',
    /^search\/manifest\.json$|(?:^|\/)(?:(?:script|readings)\.json|manifest\.webmanifest)$/u,
  ],
  // Icons, and pictures in pages.
  ['changing', /\.(?:svg|png|jpe?g|webp|avif)$/u],
  // Feeds, records, and whatever else is saved rather than read.
  ['other', /./u],
];

/** `path` is inside the site, without leading slash and query. */
export function pathToRole(path: string): Role {
  return roles.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** The prefix of the tree that a path lies in; `''` is the root's. */
export function pathToPrefix(path: string, trees: readonly string[]): string {
  return trees.find((prefix) => prefix !== '' && path.startsWith(prefix)) ?? '';
}
