/** Whether the reader of the Traditional tree wants the characters of the source. */
import { keyOf, readDevice, writeDevice } from '../device.ts';

const name = 'original characters';

/** The name of the record in the browser's storage, for a page that asks before a script is loaded. */
export const originalKey = keyOf(name);

export function wantsOriginal(): boolean {
  return readDevice(name) === true;
}

export function rememberOriginal(isWanted: boolean): void {
  writeDevice(name, isWanted || null);
}
