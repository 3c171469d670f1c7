/** The terms that a volume may be asked for to find a phrase, and in what order. */
import { phraseToStarts } from '../../analyse.ts';
import { postingsCost } from '../../coding/postings.ts';
import type { OpenVolume } from '../library/open-volume.ts';
import type { Care } from './verdicts.ts';

export interface Term {
  /** The place of its first character in the phrase. */
  at: number;
  /** The longest text that may have a list; its first two characters have one, if any article has them. */
  text: string;
  /** About how many bytes its list takes. */
  bytes: number;
}

/** Places of a long phrase at which terms are looked for. */
const mostStarts: Record<Care, number> = { quick: 8, thorough: 24 };

/** Terms asked for in a turn, and what all but one of them may take. */
const mostTerms: Record<Care, number> = { quick: 3, thorough: 4 };
const mostBytes = 9000;

/** Those that few articles have first, as the directory tells. */
export async function phraseToTerms(
  phrase: string,
  prefix: string,
  { volume, care }: { volume: OpenVolume; care: Care },
): Promise<Term[]> {
  const starts = phraseToStarts(phrase, { longest: volume.longestKey, most: mostStarts[care] });
  const terms = starts.map(async ({ at, text }) => {
    const pair = Array.from(text).slice(0, 2).join('');
    const usual = await volume.usualCount(prefix + pair);
    const count = Math.min(Math.round(usual), volume.articles);
    return { at, text, count, bytes: postingsCost(count, volume.articles) / 8 };
  });
  return (await Promise.all(terms)).sort((one, other) => one.count - other.count);
}

/** The first term, and the next ones that share no character with the pairs of those that are taken. */
export function takeTurn(terms: Term[], care: Care): Term[] {
  const taken: Term[] = [];
  const rest = [...terms];
  let bytes = 0;
  while (taken.length < mostTerms[care]) {
    const apart = rest.findIndex(({ at }) => taken.every((one) => Math.abs(one.at - at) > 1));
    const [next] = rest.splice(Math.max(0, apart), 1);
    if (next === undefined) break;
    bytes += next.bytes;
    if (taken.length > 0 && bytes > mostBytes) break;
    taken.push(next);
  }
  return taken;
}
