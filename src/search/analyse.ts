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
    title: [record.headline.join(seam), ...present(record.kicker)],
    deck: present(record.deck),
    byline: record.bylines,
    column: present(record.column),
    other: [...present(record.dateline), ...present(record.byline), ...record.others],
    body: [record.paragraphs.map(([, text]) => text).join(seam)],
  };
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a folded phrase can be looked for at all. */
export function isSearchable(folded: string): boolean {
  return letter.test(folded);
}

/**
 * All terms of a folded text, repeats included: each letter, digit and Han character, and each of them
 * with what stands beside it, punctuation too, but for the space between two Latin words. As code
 * points; `second` is 0 for a single character.
 */
export function walkTerms(folded: string, visit: (first: number, second: number) => void): void {
  let before = space;
  let wasLetter = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.codePointAt(at) ?? space;
    if (code > 0xffff) at += 1;
    const isLetter = isLetterOrDigit(code);
    if (isLetter) visit(code, 0);
    if ((isLetter || wasLetter) && before !== space && code !== space) visit(before, code);
    before = code;
    wasLetter = isLetter;
  }
}

/** The same as texts. */
export function textToTerms(folded: string): string[] {
  const terms: string[] = [];
  walkTerms(folded, (first, second) => {
    terms.push(second === 0 ? String.fromCodePoint(first) : String.fromCodePoint(first, second));
  });
  return terms;
}

const space = 0x20;

/** Answers of `letter` for code points of the BMP: 0 not asked yet, 1 no, 2 yes. */
const known = new Uint8Array(0x10000);

function isLetterOrDigit(code: number): boolean {
  if (code > 0xffff) return letter.test(String.fromCodePoint(code));
  known[code] ||= letter.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 2;
}

/** Where a term may begin in a phrase: the pair of characters there, and what follows it. */
export interface Start {
  /** The place of its first character. */
  at: number;
  /** The longest term that could stand there; a single character only in a word of one. */
  text: string;
}

/**
 * Where terms of a phrase may begin, in its order: everywhere, or at most `most` places, far apart.
 * Terms of up to `longest` characters may have lists.
 */
export function phraseToStarts(
  folded: string,
  { longest, most }: { longest: number; most: number },
): Start[] {
  const starts: Start[] = [];
  let at = 0;
  for (const word of folded.split(' ')) {
    const characters = Array.from(word);
    for (let place = 0; place === 0 || place + 1 < characters.length; place += 1) {
      const pair = characters.slice(place, place + 2);
      const text = characters.slice(place, place + longest).join('');
      if (pair.some((character) => letter.test(character))) starts.push({ at: at + place, text });
    }
    at += characters.length + 1;
  }
  const step = Math.max(1, starts.length / most);
  return starts.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}
