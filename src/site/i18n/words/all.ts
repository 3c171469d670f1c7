/** The tables of all trees, for pages and tests. */
import type { Tree } from '../../trees/tree.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { toZhHant } from './zh-hant.ts';

let zhHant: ReturnType<typeof toZhHant> | undefined;

export const allWords = {
  'zh-hans': zhHans,
  get 'zh-hant'() {
    zhHant ??= toZhHant();
    return zhHant;
  },
  en,
} satisfies Record<Tree, unknown>;
