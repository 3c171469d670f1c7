/** A name as a byline prints it → its parts, in Han characters and in pinyin. */
import { isBody, nameToParts } from '../../archive/registers/writers.ts';

export interface Author {
  /** As printed. */
  name: string;
  /** Surname and given name; the given name is empty where the name is not taken apart. */
  family: string;
  given: string;
  /** The same in pinyin without tone marks: `Zhang`, `Chaochao`; empty where it is not known. */
  pinyin: { family: string; given: string };
}

const tones = /[\u0300-\u0307\u0309-\u036f]/g;

/** `reading` is pinyin with tone marks, surname first: `Zhāng Chāochāo`. */
export function nameToAuthor(name: string, reading: string): Author {
  const [family, given] = nameToParts(name);
  // A body is told by its Han characters alone: its words cannot be told apart in pinyin.
  const plainReading = isBody(name) ? name : withoutTones(reading);
  const [first = '', ...others] = plainReading.split(' ');
  const pinyin =
    given === '' ? { family: plainReading, given: '' } : { family: first, given: others.join('') };
  return { name, family, given, pinyin };
}

/** Tone marks go, the two dots of ü stay: `Lǚ` → `Lü`. */
export function withoutTones(reading: string): string {
  return reading.normalize('NFD').replace(tones, '').normalize('NFC');
}
