/** Which trees are built: what the variable says, else the catalogue, else what the size allows. */

import { toTreeNames, treeNames } from '../../archive/catalogue/tree-names.ts';
import type { Archive } from '../../archive/records.ts';
import { rootTree, type Tree } from './tree.ts';

/**
 * Each tree costs as many pages as the root. Up to this many articles all of them stay within what
 * hosts of plain files take.
 */
const mostArticles = 5000;

/** `wanted` is a list such as `zh-hant en`. Throws if a name in it is no tree's. */
export function archiveToTrees(
  { pages, trees }: Pick<Archive, 'pages' | 'trees'>,
  wanted: string | undefined,
): Tree[] {
  const asked = wanted?.trim() ? toTreeNames(wanted) : trees;
  if (asked === null && wanted?.trim()) {
    throw new Error(
      `BANMIAN_TREES is "${wanted}". It is a list of trees: some of ${treeNames.join(', ')}.`,
    );
  }
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  const built = asked ?? (articles > mostArticles ? [] : treeNames);
  return treeNames.filter((tree) => tree === rootTree || built.includes(tree));
}
