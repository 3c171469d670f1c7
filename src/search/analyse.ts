/**
 * The one analyser: what the index is made of, what a query asks it for, and what is checked in the
 * text. A phrase hits an article if and only if its folded form stands in a folded stream.
 */
import type { TextRecord } from './wire.ts';

/** The texts of an article in which a phrase is looked for; a phrase stands in one, never across. */
export interface Streams {
  /** Headline, parts joined, and kicker. */
  title: string[];
  deck: string[];
  byline: string[];
  column: string[];
  /** Dateline, byline line, headings, labels, captions, notes, credits. */
  other: string[];
  /** All paragraphs joined. */
  body: string[];
}

/** Streams in which any phrase is looked for; names of bylines are for `by:` alone. */
export const textStreams = ['title', 'deck', 'column', 'other', 'body'] as const;

/** Joins parts of one stream: folding leaves nothing of it but the space between Latin words. */
export const seam = '\n';

/** In the source's characters. */
export function recordToStreams(record: TextRecord): Streams {
  const present = (text: string | null): string[] => (text === null ? [] : [text]);
  return {
    title: [record.h.join(seam), ...present(record.k)],
    deck: present(record.d),
    byline: record.n,
    column: present(record.c),
    other: [...present(record.l), ...present(record.b), ...record.o],
    body: [record.p.map(([, text]) => text).join(seam)],
  };
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a folded phrase can be looked for at all. */
export function isSearchable(folded: string): boolean {
  return letter.test(folded);
}

/**
 * All terms of a folded text, repeats included: each letter, digit and Han character, and each of them
 * with what stands beside it, punctuation too, but for the space between two Latin words.
 */
export function textToTerms(folded: string): string[] {
  const terms: string[] = [];
  let before = ' ';
  let wasLetter = false;
  for (const character of folded) {
    const isLetter = isLetterOrDigit(character);
    if (isLetter) terms.push(character);
    if ((isLetter || wasLetter) && before !== ' ' && character !== ' ') {
      terms.push(before + character);
    }
    before = character;
    wasLetter = isLetter;
  }
  return terms;
}

/** Answers of `letter` for UTF-16 units: 0 not asked yet, 1 no, 2 yes. */
const known = new Uint8Array(0x10000);

function isLetterOrDigit(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (character.length > 1) return letter.test(character);
  known[unit] ||= letter.test(character) ? 2 : 1;
  return known[unit] === 2;
}

/** Terms that every article with a phrase holds. */
export interface Cover {
  /** Enough to cover the phrase. */
  terms: string[];
  /** The pairs between those: asked for where too many articles hold the first. */
  more: string[];
  /** Whether an article with all terms always has the phrase. */
  isExact: boolean;
}

/** Terms that a phrase is looked for by, at most, in each of the two turns: each costs a fetch. */
const mostTerms = 6;

export function phraseToCover(folded: string): Cover {
  const terms = new Set<string>();
  const more = new Set<string>();
  for (const word of folded.split(' ')) {
    const characters = Array.from(word);
    const last = characters.length - 2;
    for (let at = 0; at <= last; at += 1) {
      const [first = '', second = ''] = characters.slice(at, at + 2);
      if (!isLetterOrDigit(first) && !isLetterOrDigit(second)) continue;
      (at % 2 === 0 || at === last ? terms : more).add(first + second);
    }
    if (last < 0 && isSearchable(word)) terms.add(word);
  }
  const isExact = terms.size === 1 && terms.has(folded);
  return { terms: someOf(terms), more: someOf(more), isExact };
}

/** Spread over the phrase; pairs before single characters, which say less. */
function someOf(terms: Iterable<string>): string[] {
  const all = [...terms].sort((one, other) => other.length - one.length);
  const step = Math.max(1, all.length / mostTerms);
  return all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}
