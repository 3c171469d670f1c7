/** The words of the page's language, for scripts that say something: loaded once, before they do. */
import { speak } from '../i18n/words/index.ts';
import { findTreeBy, langToTree, type Tree } from '../trees/tree.ts';

const tables: Record<Tree, () => Promise<{ default: object }>> = {
  'zh-hans': () => import('virtual:words/zh-hans'),
  'zh-hant': () => import('virtual:words/zh-hant'),
  en: () => import('virtual:words/en'),
};

let loading: Promise<void> | undefined;

/** Afterwards `words` and `currentTree` know the page. Rejects if the file cannot be had. */
export function loadWords(): Promise<void> {
  loading ??= load(langToTree(document.documentElement.lang));
  return loading;
}

async function load(tree: Tree): Promise<void> {
  findTreeBy(() => tree);
  speak({ [tree]: (await tables[tree]()).default });
}
