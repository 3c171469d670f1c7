/** Which script a printed text is in, told by the characters that only one of them has. */
import { Converter } from 'opencc-js';
import { simplified } from '../../../text/simplified.ts';

export type Script = 'zh-Hans' | 'zh-Hant';

const han = /\p{Script=Han}/u;
const letters = /\p{Script=Han}/gu;

/** Characters of a long text that are enough to tell. */
const enough = 2000;

type Mark = 'simplified' | 'traditional' | 'both';
const known = new Map<string, Mark>();
let converters: { toSimplified: (text: string) => string; toTraditional: (text: string) => string };

/** Null if nothing in it is Chinese. A text without telling characters is taken for Simplified. */
export function textToScript(text: string): Script | null {
  if (!han.test(text)) return null;
  const characters = text.slice(0, enough).match(letters) ?? [];
  // Where all are of the set of Simplified there is no need for the dictionaries.
  if (characters.every(isOfSimplified)) return 'zh-Hans';
  const counts = { simplified: 0, traditional: 0, both: 0 };
  for (const character of characters) counts[markOf(character)] += 1;
  const { simplified: one, traditional: other } = counts;
  return other > 0 && other >= one ? 'zh-Hant' : 'zh-Hans';
}

function isOfSimplified(character: string): boolean {
  return simplified[character.codePointAt(0) ?? 0] === 1;
}

function markOf(character: string): Mark {
  const mark = known.get(character) ?? findMark(character);
  known.set(character, mark);
  return mark;
}

function findMark(character: string): Mark {
  converters ??= {
    toSimplified: Converter({ from: 'tw', to: 'cn' }),
    toTraditional: Converter({ from: 'cn', to: 'tw' }),
  };
  const isForeign = !isOfSimplified(character);
  if (isForeign && converters.toSimplified(character) !== character) return 'traditional';
  return converters.toTraditional(character) === character ? 'both' : 'simplified';
}
