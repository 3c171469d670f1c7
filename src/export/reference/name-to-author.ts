/** A name as a byline prints it → its parts, in Han characters and in pinyin. */
import { compoundSurnames } from '../../parse/tables/surnames.ts';
import { plain } from '../../text/plain.ts';

export interface Author {
  /** As printed. */
  name: string;
  /** Surname and given name; the given name is empty where the name is not taken apart. */
  family: string;
  given: string;
  /** The same in pinyin without tone marks: `Zhang`, `Chaochao`. */
  pinyin: { family: string; given: string };
}

const han = /^\p{Script=Han}+$/u;
const tones = /[\u0300-\u0307\u0309-\u036f]/g;

/** Two to four characters are a person; a longer run of Han characters is a body. */
const longestName = 4;

/** `reading` is pinyin with tone marks, surname first: `Zhāng Chāochāo`. */
export function nameToAuthor(name: string, reading: string): Author {
  const characters = [...name];
  const [family = '', ...given] = withoutTones(reading).split(' ');
  // A body is told by its Han characters alone: its words cannot be told apart in pinyin.
  if (characters.length > longestName && han.test(name)) return whole(name, name);
  if (characters.length < 2 || !han.test(name)) return whole(name, [family, ...given].join(' '));
  const isCompound = characters.length > 2 && compoundSurnames.has(plain(name.slice(0, 2)));
  const length = isCompound ? 2 : 1;
  return {
    name,
    family: characters.slice(0, length).join(''),
    given: characters.slice(length).join(''),
    pinyin: { family, given: given.join('') },
  };
}

function whole(name: string, reading: string): Author {
  return { name, family: name, given: '', pinyin: { family: reading, given: '' } };
}

/** Tone marks go, the two dots of ü stay: `Lǚ` → `Lü`. */
export function withoutTones(reading: string): string {
  return reading.normalize('NFD').replace(tones, '').normalize('NFC');
}
