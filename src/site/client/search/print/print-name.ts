/** Names as they were printed, for reading; on pages in English `add-readings.ts` puts pinyin to them. */
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { element, printed } from './element.ts';

/** `data-name` holds the name of a person, `data-paper` that of a newspaper. */
export function printName(name: string, kind: 'name' | 'paper' = 'name'): HTMLElement {
  const made = element('bdi', printed, toReadingText(name));
  made.dataset[kind] = name;
  return made;
}
