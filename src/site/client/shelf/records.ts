/** The reading list and the history on this device. */
import { readDevice, writeDevice } from '../device.ts';
import { type ShelfItem, toHistory, toShelf, type Visit } from './items.ts';

const names = { shelf: 'reading-list', history: 'history', off: 'no-history' };

export function readShelf(): ShelfItem[] {
  return toShelf(readDevice(names.shelf));
}

/** Whether it is kept. */
export function writeShelf(shelf: readonly ShelfItem[]): boolean {
  return writeDevice(names.shelf, shelf.length > 0 ? shelf : null);
}

export function readHistory(): Visit[] {
  return toHistory(readDevice(names.history));
}

export function writeHistory(history: readonly Visit[]): boolean {
  return writeDevice(names.history, history.length > 0 ? history : null);
}

export function remembersHistory(): boolean {
  return readDevice(names.off) !== true;
}

/** Switched off, it is emptied too. */
export function switchHistory(isOn: boolean): void {
  if (!isOn) writeHistory([]);
  writeDevice(names.off, isOn ? null : true);
}
