/** Pages made by composing and then spoiling: what no newspaper printed, but some file will hold. */
import { composePage } from '../composer/compose-page.ts';
import { makeRandom, type Random } from '../composer/random.ts';

const intruders = [
  '#',
  '###### ',
  '■',
  '□',
  '【',
  '】',
  '(',
  '）',
  '“',
  '”',
  '。',
  '，',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '　',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ud800',
  '𠮷',
  '👩‍👧',
  '本报讯(记者 ',
  '(上接第一版)',
  '(下转第三版)',
  '图为',
  '市委书记',
  '、',
  '0000-1234567',
  '2021年2月30日',
  'x'.repeat(300),
];

type Change = (text: string, at: number, random: Random) => string;

const changes: Change[] = [
  (text, at, random) => text.slice(0, at) + random.pick(intruders) + text.slice(at),
  (text, at, random) => text.slice(0, at) + text.slice(at + random.between(1, 60)),
  (text, at, random) => {
    const piece = text.slice(at, at + random.between(1, 400));
    return text.slice(0, at) + piece + piece + text.slice(at);
  },
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at, random) =>
    text.slice(0, at) + text.slice(at).replace('\n', random.pick(['', '\n\n\n'])),
];

export interface MutatedPage {
  name: string;
  text: string;
}

/** The page of a number; the same on every machine. Lone surrogates become U+FFFD. */
export function mutatedPage(seed: number): MutatedPage {
  const random = makeRandom(seed);
  let { text } = composePage(seed % 5000, { texts: 'tuned' });
  for (let left = random.between(0, 12); left > 0; left -= 1) {
    text = random.pick(changes)(text, random.between(0, text.length), random);
  }
  return { name: `mutated-${seed}`, text: text.toWellFormed().replace(/^\ufeff+/u, '') };
}
