/** A longer text of the site, in the language of the page. */
import { toTraditional } from '../trees/script/to-traditional.ts';
import { currentTree } from '../trees/tree.ts';

export function textOfTree({ chinese, english }: { chinese: string; english: string }): string {
  const tree = currentTree();
  if (tree === 'en') return english;
  return tree === 'zh-hant' ? toTraditional(chinese) : chinese;
}
