/**
 * The articles that may have a phrase: those that have its terms. The rarest are asked for first, by
 * turns, until so few articles are left that reading costs less than asking; for a quick answer, until
 * the articles are more than chance would give, so that most of them will have the phrase.
 */
import { phraseToStarts, type Start } from '../../analyse.ts';
import type { Field } from '../../coding/block.ts';
import type { PhraseField } from '../../query/query.ts';
import { prefixes } from '../../wire.ts';
import type { OpenVolume } from '../library/open-volume.ts';
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

/** Terms asked for in a turn. */
const together = { quick: 3, thorough: 4 };

/** Places of a long phrase at which terms are looked for. */
const mostStarts = { quick: 8, thorough: 24 };

/** Articles that are sooner read than thinned out by more terms. */
const few = 3;

/** Of the articles that have all terms asked for, how many may have them by chance for a quick answer. */
const mostByChance = 0.1;

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
  const starts = phraseToStarts(phrase, { longest: volume.longestKey, most: mostStarts[care] });
  let open = await rarestFirst(starts, source, volume);
  const verdicts = toVerdicts(null, volume.articles);
  const length = Array.from(phrase).length;
  let byChance = volume.articles;
  while (open.length > 0) {
    const asked = takeApart(open, together[care]);
    const found = await Promise.all(asked.map((start) => ask(start, source, volume)));
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
    if (left <= few || isEnough) break;
  }
  return verdicts;
}

async function rarestFirst(
  starts: Start[],
  { prefix }: Source,
  volume: OpenVolume,
): Promise<Start[]> {
  if (starts.length <= together.quick) return starts;
  const keys = await Promise.all(starts.map(({ text: term }) => volume.keysBeside(prefix + term)));
  const rarity = new Map(starts.map((start, at) => [start, keys[at] ?? 0]));
  return starts.toSorted((one, other) => (rarity.get(other) ?? 0) - (rarity.get(one) ?? 0));
}

/** The first of them, and the next that shares no character with its pair. */
function takeApart(starts: Start[], most: number): Start[] {
  const taken: Start[] = [];
  const rest = [...starts];
  while (taken.length < most && rest.length > 0) {
    const apart = rest.findIndex(({ at }) => taken.every((one) => Math.abs(one.at - at) > 1));
    taken.push(...rest.splice(Math.max(0, apart), 1));
  }
  return taken;
}

async function ask({ text: term }: Start, { prefix, field }: Source, volume: OpenVolume) {
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
