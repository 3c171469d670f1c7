/**
 * The articles that may have a phrase: those that have its terms. The rarest are asked for first, by
 * turns, until so few articles are left that reading costs less than asking; for a quick answer, until
 * the articles are more than chance would give, so that most of them will have the phrase.
 */
import type { Field } from '../../coding/block.ts';
import type { PhraseField } from '../../query/query.ts';
import { prefixes } from '../../wire.ts';
import type { OpenVolume } from '../library/open-volume.ts';
import { phraseToTerms, type Term, takeTurn } from './phrase-to-terms.ts';
import { type Care, maybe, merge, toVerdicts, type Verdicts } from './verdicts.ts';

/** Where the lists of a field are. */
interface Source {
  prefix: string;
  field: Field | null;
}

const text: Source = { prefix: prefixes.text, field: null };
const title: Source = { prefix: prefixes.text, field: 'title' };

/** A phrase may stand in any of them. */
const sourcesOf: Record<PhraseField, Source[]> = {
  text: [text],
  title: [title, { prefix: prefixes.text, field: 'deck' }],
  heading: [title],
  byline: [{ prefix: prefixes.byline, field: null }],
  column: [{ prefix: prefixes.text, field: 'column' }],
};

/** Articles that are sooner read than thinned out by more terms. */
const few = 3;

/** Of the articles that have all terms asked for, how many may have them by chance for a quick answer. */
const mostByChance = 0.1;

/**
 * A turn that took more bytes than so many and left more than this part of the candidates is the last:
 * the terms that are left are those of most articles, and stand beside terms that were asked for.
 */
const dear = 6000;
const inVain = 2 / 3;

export async function phraseToVerdicts(
  { phrase, field }: { phrase: string; field: PhraseField },
  volume: OpenVolume,
  care: Care,
): Promise<Verdicts> {
  const ways = sourcesOf[field].map((source) => ofSource(phrase, source, { volume, care }));
  return merge(await Promise.all(ways), 'greatest');
}

async function ofSource(
  phrase: string,
  source: Source,
  { volume, care }: { volume: OpenVolume; care: Care },
): Promise<Verdicts> {
  let open = await phraseToTerms(phrase, source.prefix, { volume, care });
  const length = Array.from(phrase).length;
  let candidates: Uint32Array | null = null;
  let byChance = volume.articles;
  let before = Infinity;
  while (open.length > 0) {
    const asked = takeTurn(open, care);
    const found = await Promise.all(asked.map((term) => ask(term, source, volume)));
    for (const [at, some] of found.entries()) {
      if (some === null) continue;
      const start = asked[at]?.at ?? 0;
      open = open.filter((one) => one.at < start || one.at >= start + Math.max(1, some.length - 1));
      if (some.length === length) return toVerdicts(some.numbers, volume.articles);
      candidates = candidates === null ? some.numbers : common(candidates, some.numbers);
      byChance *= some.numbers.length / volume.articles;
    }
    open = open.filter((one) => !asked.includes(one));
    const left: number = candidates?.length ?? volume.articles;
    // Headings are looked through beside the text, whose first terms are at hand.
    const isEnough = care === 'quick' && (byChance <= left * mostByChance || source === title);
    if (left <= few || isEnough || (isDear(asked) && left > before * inVain)) break;
    before = left;
  }
  return toVerdicts(candidates, volume.articles, maybe);
}

function isDear(terms: Term[]): boolean {
  return terms.reduce((sum, { bytes }) => sum + bytes, 0) > dear;
}

async function ask({ text: term }: Term, { prefix, field }: Source, volume: OpenVolume) {
  const own = Array.from(prefix).length;
  const least = own + Math.min(2, Array.from(term).length);
  const found = await volume.longest(prefix + term, { least, field });
  return found === null ? null : { ...found, length: found.length - own };
}

/** Numbers that stand in both lists; both ascend. */
function common(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(one.length, other.length));
  let end = 0;
  for (let at = 0, place = 0; at < one.length && place < other.length; ) {
    const left = one[at] ?? 0;
    const right = other[place] ?? 0;
    if (left === right) {
      both[end] = left;
      end += 1;
    }
    if (left <= right) at += 1;
    if (right <= left) place += 1;
  }
  return both.subarray(0, end);
}
