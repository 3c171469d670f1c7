/** Before anything is printed: what was printed is shown in the script that the reader wants. */
import { currentTree } from '../../trees/tree.ts';
import { showConverted } from './print/element.ts';

/** `home` is the address of the tree's home page. */
export async function readInTree(home: string): Promise<void> {
  if (currentTree() !== 'zh-hant') return;
  const { readInScript } = await import('../script/reading-script.ts');
  showConverted(await readInScript(home));
}

/** Between Traditional and the characters of the source. */
export async function changeScript(home: string): Promise<void> {
  const { rememberOriginal, wantsOriginal } = await import('../script/remember.ts');
  rememberOriginal(!wantsOriginal());
  await readInTree(home);
}
