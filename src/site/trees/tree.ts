/**
 * The trees of the site: the same pages for readers of each language, every tree under its own
 * path. Which tree a page is printed for is asked here, so that no component has to pass it on.
 */
import { type TreeName, treeNames } from '../../archive/catalogue/tree-names.ts';

export type Tree = TreeName;

export interface TreeFacts {
  /** Between the base path and the path of a page: ends in `/`, empty for the root. */
  prefix: string;
  /** The language of its words, BCP 47. */
  lang: string;
  /** What it is called in its own language. */
  name: string;
}

export const trees: Record<Tree, TreeFacts> = {
  'zh-hans': { prefix: '', lang: 'zh-Hans', name: '简体' },
  'zh-hant': { prefix: 'zh-hant/', lang: 'zh-Hant', name: '繁體' },
  en: { prefix: 'en/', lang: 'en', name: 'English' },
};

/** The tree whose addresses are the canonical ones; always built. */
export const rootTree: Tree = 'zh-hans';

let source = (): Tree => rootTree;

/** Says once how the current tree is found: by the page that is rendered, or by the document. */
export function findTreeBy(find: () => Tree): void {
  source = find;
}

/** The tree of the page that is being printed; the root where nobody said. */
export function currentTree(): Tree {
  return source();
}

/** The tree that a document's language names; the root for any other. */
export function langToTree(lang: string): Tree {
  return treeNames.find((tree) => trees[tree].lang === lang) ?? rootTree;
}

/** The address of the site's root, where its files are, from that of the current tree's home page. */
export function homeToRoot(home: string): string {
  const { prefix } = trees[currentTree()];
  return home.endsWith(`/${prefix}`) ? home.slice(0, home.length - prefix.length) : home;
}

/** The tree that a path inside the site, without leading slash, belongs to. */
export function pathToTree(path: string): Tree {
  return treeNames.find((tree) => tree !== rootTree && isUnder(path, tree)) ?? rootTree;
}

/** The same path without the prefix of its tree. */
export function pathInTree(path: string): string {
  const { prefix } = trees[pathToTree(path)];
  return `${path}/`.startsWith(prefix) ? path.slice(prefix.length) : path;
}

function isUnder(path: string, tree: Tree): boolean {
  return `${path}/`.startsWith(trees[tree].prefix);
}
