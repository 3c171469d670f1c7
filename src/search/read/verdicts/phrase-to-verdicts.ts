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
import { type Care, merge, no, toMaybe, toVerdicts, type Verdicts } from './verdicts.ts';

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
  const verdicts = toVerdicts(null, volume.articles);
  const length = Array.from(phrase).length;
  let byChance = volume.articles;
  let before = Infinity;
  while (open.length > 0) {
    const asked = takeTurn(open, care);
    const found = await Promise.all(asked.map((term) => ask(term, source, volume)));
    for (const [at, some] of found.entries()) {
      if (some === null) continue;
      const start = asked[at]?.at ?? 0;
      open = open.filter((one) => one.at < start || one.at >= start + Math.max(1, some.length - 1));
      const lists = toVerdicts(some.numbers, volume.articles);
      if (some.length === length) return lists;
      merge([verdicts, toMaybe(lists)], 'least');
      byChance *= some.numbers.length / volume.articles;
    }
    open = open.filter((one) => !asked.includes(one));
    const left = countCandidates(verdicts);
    // Headings are looked through beside the text, whose first terms are at hand.
    const isEnough = care === 'quick' && (byChance <= left * mostByChance || source === title);
    if (left <= few || isEnough || (isDear(asked) && left > before * inVain)) break;
    before = left;
  }
  return verdicts;
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

function countCandidates(verdicts: Verdicts): number {
  let candidates = 0;
  for (let at = 0; at < verdicts.length; at += 1) if (verdicts[at] !== no) candidates += 1;
  return candidates;
}
