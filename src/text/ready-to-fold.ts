/** Folding in the browser: all classes of Han characters are loaded where a text needs them, once. */
import { addAllClasses, needsAllClasses } from './folding.ts';

/** Must be waited for before a text is folded by `folding.ts`. */
export async function readyToFold(...texts: string[]): Promise<void> {
  if (!texts.some(needsAllClasses)) return;
  const { scriptClasses } = await import('./script-classes.ts');
  addAllClasses(scriptClasses());
}
