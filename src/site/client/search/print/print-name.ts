/** Names as they were printed, for reading; on pages in English with what they are called before. */
import type { Read } from '../../../i18n/readings/reading-table.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { element, printed } from './element.ts';

let read: Read = () => null;

/** Says once how names are read; without it, and for what has no reading, they stand alone. */
export function readNamesBy(by: Read): void {
  read = by;
}

/** `Zhang Chaochao 张超超`. */
export function printName(name: string, tag: 'bdi' | 'b' = 'bdi'): (Node | string)[] {
  const made = element(tag, tag === 'b' ? 'song' : printed, toReadingText(name));
  const reading = read(name);
  return reading === null ? [made] : [`${reading} `, made];
}
