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
  /**
   * Those that say most first: far apart, and letters before punctuation. Single characters only where
   * a phrase has no pair.
   */
  terms: string[];
  /** Whether an article with all terms always has the phrase. */
  isExact: boolean;
}

/** Terms that a phrase is looked for by, at most: each costs a fetch. */
const mostTerms = 12;

/** Of the pairs of a phrase in their order, those come first that share no character. */
const apart = 2;

export function phraseToCover(folded: string): Cover {
  const turns: Set<string>[] = [new Set(), new Set(), new Set()];
  for (const word of folded.split(' ')) {
    const characters = Array.from(word);
    for (let at = 0; at + 1 < characters.length; at += 1) {
      const [first = '', second = ''] = characters.slice(at, at + 2);
      const letters = [first, second].filter(isLetterOrDigit).length;
      if (letters === 0) continue;
      turns[letters === 1 ? apart : at % apart]?.add(first + second);
    }
    if (characters.length === 1 && isSearchable(word)) turns[apart]?.add(word);
  }
  const terms = [...new Set(turns.flatMap((turn) => endsFirst([...turn])))];
  const isExact = terms.length === 1 && terms[0] === folded;
  return { terms: terms.slice(0, mostTerms), isExact };
}

/** The first, the last, and then what stands between. */
function endsFirst(terms: string[]): string[] {
  return [...terms.slice(0, 1), ...terms.slice(1).slice(-1), ...terms.slice(1, -1)];
}
