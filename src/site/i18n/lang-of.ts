/** The language of what was printed, beside that of the page around it. */
import { textToScript } from '../trees/script/text-to-script.ts';
import { currentTree, trees } from '../trees/tree.ts';

/**
 * For the `lang` of an element that shows a printed text for reading; undefined where the page is in
 * that language already, or nothing of it is Chinese. The Traditional tree shows all in its script.
 */
export function langOf(text: string): string | undefined {
  const tree = currentTree();
  if (tree === 'zh-hant') return undefined;
  const script = textToScript(text);
  return script === null || script === trees[tree].lang ? undefined : script;
}

/** The same for a text that is shown as it was printed, character by character. */
export function langOfOriginal(text: string): string | undefined {
  const script = textToScript(text);
  return script === null || script === trees[currentTree()].lang ? undefined : script;
}
