/** On an article: a button that puts it on the reading list, a key for it, and the history. */
import { toCslItem } from '../../../export/reference/csl-to-reference.ts';
import { isOn, putOn, remember, takeOff } from './items.ts';
import { readHistory, readShelf, remembersHistory, writeHistory, writeShelf } from './records.ts';

/** `button` has its words for both states, and for a device that keeps nothing. */
export function offerShelf(button: HTMLButtonElement): void {
  const printed = document.querySelector('.cite pre[data-ending=json]')?.textContent ?? '[]';
  const csl = toCslItem((JSON.parse(printed) as unknown[])[0]);
  const { id = '', add = '', remove = '', denied = '' } = button.dataset;
  if (csl === null) return;
  const show = (): void => {
    const isListed = isOn(readShelf(), id);
    button.ariaPressed = String(isListed);
    button.textContent = isListed ? remove : add;
  };
  const turn = (): void => {
    const shelf = readShelf();
    const next = isOn(shelf, id) ? takeOff(shelf, id) : putOn(shelf, csl, Date.now());
    if (writeShelf(next)) show();
    else button.textContent = denied;
  };
  button.addEventListener('click', turn);
  addEventListener('keydown', (event) => {
    const isKey = event.code === 'KeyS' && event.altKey && event.shiftKey;
    if (!isKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    turn();
  });
  show();
  button.disabled = false;
  if (remembersHistory()) {
    writeHistory(remember(readHistory(), { id, title: csl.title, at: Date.now() }));
  }
}
