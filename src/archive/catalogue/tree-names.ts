/** The trees that a site can have: its pages in each language and script. */

export const treeNames = ['zh-hans', 'zh-hant', 'en'] as const;
export type TreeName = (typeof treeNames)[number];

/** A list such as `zh-hant, en` → its trees; null if a name in it is no tree's. */
export function toTreeNames(list: string): TreeName[] | null {
  const names = list
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean);
  const known = treeNames.filter((tree) => names.includes(tree));
  return known.length === new Set(names).size ? known : null;
}
