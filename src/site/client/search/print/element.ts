/** An element with a class and children: nothing is ever read as HTML. */
import { currentTree, rootTree, trees } from '../../../trees/tree.ts';

/** The class of words that were printed, where they are not set as such: it gives them their language. */
export const printed = 'printed';

let converted = false;

/** Says whether what was printed is shown in the script of the page: then it has no language of its own. */
export function showConverted(is: boolean): void {
  converted = is;
}

export function isConverted(): boolean {
  return converted;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const classes = className.split(' ').filter((one) => one !== printed);
  if (classes.join('')) made.className = classes.join(' ');
  const isPrinted = classes.includes('song') || className === printed;
  const isForeign = currentTree() !== rootTree && !converted;
  if (isPrinted && isForeign) made.lang = trees[rootTree].lang;
  made.append(...children);
  return made;
}
