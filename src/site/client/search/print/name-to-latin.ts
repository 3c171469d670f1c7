/** A name in pinyin, for readers of English: `Zhang Chaochao`, as its own page has it. */
import type { NameRow } from '../../../../search/wire.ts';

/** Han characters of a person's name, at most; a longer name is that of a body. */
const longestName = 4;

/** Null for a body, a paper, a column, and for what is not Chinese. */
export function nameToLatin([kind, name, slug, pinyin]: NameRow): string | null {
  const isPerson = kind === 'person' || kind === 'byline';
  const length = Array.from(name).length;
  if (!isPerson || length > longestName || !/^\p{Script=Han}+$/u.test(name)) return null;
  const syllables = pinyin.split(' ').map((one) => one.replaceAll('v', 'ü'));
  // The address of the page says how long the family name is; tones and dots are not in it.
  const family = slug.split('-')[0]?.length ?? 0;
  let taken = 1;
  while (taken < syllables.length && joined(syllables.slice(0, taken)).length < family) taken += 1;
  return [syllables.slice(0, taken), syllables.slice(taken)].map(joined).filter(Boolean).join(' ');
}

function joined(syllables: string[]): string {
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
