/** A name → how it is read, and its part of an address. */
import { pinyin } from 'pinyin-pro';
import { compoundSurnames } from '../../parse/tables/surnames.ts';
import { fold } from '../../text/fold.ts';
import { shortHash } from '../../text/hash.ts';
import { plain } from '../../text/plain.ts';

const hashLength = 4;
/** An address stays legible; the hash tells long names apart. */
const longestPinyin = 48;
const han = /^\p{Script=Han}+$/u;
const marks = /\p{M}/gu;

function syllables(name: string, surname: 'head' | 'off'): string[] {
  return pinyin(name, { surname, type: 'array', nonZh: 'consecutive' });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `Zhāng Chāochāo`, `Ōuyáng Qīng`; a name with a dot is read part by part. */
export function personPinyin(name: string): string {
  const parts = name.split(/[·・•‧]/u);
  if (parts.length > 1)
    return parts.map((part) => capital(syllables(part, 'off').join(''))).join(' ');
  const read = syllables(name, 'head');
  if (!han.test(name) || read.length < 2) return capital(read.join(''));
  const surname = compoundSurnames.has(plain(name.slice(0, 2))) && read.length > 2 ? 2 : 1;
  return [read.slice(0, surname), read.slice(surname)]
    .map((word) => capital(word.join('')))
    .join(' ');
}

/** `hǎizhōu rìbào` is not known to us word by word: syllables apart, as dictionaries do. */
export function titlePinyin(name: string): string {
  return capital(syllables(name, 'off').join(' '));
}

/** `zhang-chaochao-3k9d`: the reading without tones, and a hash of the folded name. */
export function nameToSlug(name: string, reading: string): string {
  const letters = reading.normalize('NFD').replace(marks, '').toLowerCase();
  const words = letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestPinyin)
    .replace(/^-+|-+$/g, '');
  const hash = shortHash(fold(name), hashLength);
  return words === '' ? hash : `${words}-${hash}`;
}
