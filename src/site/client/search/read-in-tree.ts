/** How printed text and names are shown to the reader of a tree: told before anything is printed. */
import { currentTree } from '../../trees/tree.ts';
import { showConverted } from './print/element.ts';
import { readNamesBy } from './print/print-name.ts';

/** `home` is the address of the tree's home page. What cannot be loaded leaves texts as printed. */
export async function readInTree(home: string): Promise<void> {
  if (currentTree() === 'zh-hant') {
    const { readInScript } = await import('../script/reading-script.ts');
    showConverted(await readInScript(home));
  }
  if (currentTree() === 'en') {
    const { loadReadings } = await import('./load-readings.ts');
    readNamesBy(await loadReadings(home).catch(() => () => null));
  }
}

/** Between Traditional and the characters of the source. */
export async function changeScript(home: string): Promise<void> {
  const { rememberOriginal, wantsOriginal } = await import('../script/remember.ts');
  rememberOriginal(!wantsOriginal());
  await readInTree(home);
}
