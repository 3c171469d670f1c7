/**
 * The words of the site, in the language of the page that is printed: `words('article').issue`.
 * One table for each language, by area; `zh-hans` is the first, and its keys are everybody's.
 */
import { currentTree, type Tree } from '../../trees/tree.ts';
import type { Spoken } from './template.ts';
import type { zhHans } from './zh-hans.ts';

export { say } from './template.ts';

export type Words = Spoken<typeof zhHans>;
export type Area = keyof Words;

type Tables = Partial<Record<Tree, { readonly [Key in Area]?: unknown }>>;

let tables: Tables = {};

/** Gives the words of trees: to pages all of them, to a browser those of its page. */
export function speak(given: Tables): void {
  tables = given;
}

/** Throws if the area was not given: a mistake of ours. */
export function words<Key extends Area>(area: Key): Words[Key] {
  const tree = currentTree();
  const found = tables[tree]?.[area];
  if (found === undefined) throw new Error(`There are no words of ${area} for ${tree}`);
  return found as Words[Key];
}
