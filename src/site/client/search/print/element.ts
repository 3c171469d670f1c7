/** An element with a class and children: nothing is ever read as HTML. */
import { currentTree, rootTree, trees } from '../../../trees/tree.ts';

/** The class of words that were printed, where they are not set as such: it gives them their language. */
export const printed = 'printed';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const classes = className.split(' ').filter((one) => one !== printed);
  if (classes.join('')) made.className = classes.join(' ');
  const isPrinted = classes.includes('song') || className === printed;
  if (isPrinted && currentTree() !== rootTree) made.lang = trees[rootTree].lang;
  made.append(...children);
  return made;
}
