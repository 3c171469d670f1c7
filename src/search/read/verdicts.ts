/**
 * What the index alone says of a query: for every article no, maybe or yes. Terms of one or two
 * characters, filters and days are certain; longer phrases are candidates until the text is read; what
 * is lost is maybe. So bounds are true whatever happens: and is the lesser, or the greater, not turns.
 */
import { phraseToCover } from '../analyse.ts';
import type { PhraseField, Query } from '../query/query.ts';
import { prefixes } from '../wire.ts';
import type { Library } from './library.ts';

export const no = 0;
export const maybe = 1;
export const yes = 2;

/** A verdict for each article. */
export type Verdicts = Uint8Array;

/** Candidates that are sooner read than thinned out by more terms. */
const few = 6;

/** The keys of a field: a phrase may stand under any of the prefixes. */
const prefixesOf: Record<Exclude<PhraseField, 'heading'>, string[]> = {
  text: [prefixes.text],
  title: [prefixes.title, prefixes.deck],
  byline: [prefixes.byline],
  column: [prefixes.column],
};

export async function queryToVerdicts(query: Query, library: Library): Promise<Verdicts> {
  switch (query.type) {
    case 'phrase': {
      if (query.field === 'heading') return ofHeading(query.phrase, library);
      const ways = prefixesOf[query.field].map((prefix) => ofPhrase(query.phrase, prefix, library));
      return merge(await Promise.all(ways), 'greatest');
    }
    case 'facet':
      return ofNumbers(await library.numbersUnder(prefixes[query.facet] + query.value), library);
    case 'date':
      return ofNumbers(await library.numbersOfDays(query.range), library);
    case 'near': {
      const phrases = query.phrases.map((phrase) => ofPhrase(phrase, prefixes.text, library));
      return toMaybe(merge(await Promise.all(phrases), 'least'));
    }
    case 'not': {
      const verdicts = await queryToVerdicts(query.of, library);
      for (let at = 0; at < verdicts.length; at += 1) verdicts[at] = yes - (verdicts[at] ?? maybe);
      return verdicts;
    }
    default: {
      const parts = query.of.map((part) => queryToVerdicts(part, library));
      return merge(await Promise.all(parts), query.type === 'all' ? 'least' : 'greatest');
    }
  }
}

/** How many terms are asked for in each turn; the last one takes what is left. */
const turns = [2, 2, Infinity];

/** By turns, until so few are left that reading them costs less than another term. */
async function ofPhrase(phrase: string, prefix: string, library: Library): Promise<Verdicts> {
  const { terms, isExact } = phraseToCover(phrase);
  if (isExact || terms.length === 0) return ofTerms(terms, prefix, library);
  let verdicts: Verdicts | null = null;
  let at = 0;
  for (const turn of turns) {
    const some = await ofTerms(terms.slice(at, at + turn), prefix, library);
    at += turn;
    verdicts = verdicts === null ? some : merge([verdicts, some], 'least');
    if (at >= terms.length || isFew(verdicts)) break;
  }
  return toMaybe(verdicts ?? ofNumbers(null, library));
}

function isFew(verdicts: Verdicts): boolean {
  let candidates = 0;
  for (let at = 0; at < verdicts.length && candidates <= few; at += 1) {
    if (verdicts[at] !== no) candidates += 1;
  }
  return candidates <= few;
}

/**
 * Where headings may have a phrase that is looked for everywhere: two terms of it are enough to find the
 * few, and each costs a fetch.
 */
async function ofHeading(phrase: string, library: Library): Promise<Verdicts> {
  const { terms } = phraseToCover(phrase);
  return toMaybe(await ofTerms(terms.slice(0, 2), prefixes.title, library));
}

/** Articles with all of the terms; of none, nothing is known. */
async function ofTerms(terms: string[], prefix: string, library: Library): Promise<Verdicts> {
  const lists = await Promise.all(terms.map((term) => library.numbersUnder(prefix + term)));
  const parts = lists.map((list) => ofNumbers(list, library));
  return parts.length === 0 ? ofNumbers(null, library) : merge(parts, 'least');
}

/** Null: not known of any. */
function ofNumbers(numbers: number[] | null, library: Library): Verdicts {
  const verdicts = new Uint8Array(library.articles).fill(numbers === null ? maybe : no);
  for (const number of numbers ?? []) verdicts[number] = yes;
  return verdicts;
}

/** Into the first of them: there is a verdict for each of a hundred thousand articles. */
function merge([merged = new Uint8Array(), ...others]: Verdicts[], take: 'least' | 'greatest') {
  const isLeast = take === 'least';
  for (const other of others) {
    for (let at = 0; at < merged.length; at += 1) {
      const verdict = other[at] ?? maybe;
      const isLess = verdict < (merged[at] ?? maybe);
      if (isLess === isLeast) merged[at] = verdict;
    }
  }
  return merged;
}

function toMaybe(verdicts: Verdicts): Verdicts {
  for (let at = 0; at < verdicts.length; at += 1) {
    if (verdicts[at] === yes) verdicts[at] = maybe;
  }
  return verdicts;
}
