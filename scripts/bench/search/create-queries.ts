/** What is looked for, by kind: the same in every run of one corpus. */
import { Converter } from 'opencc-js';
import { createRandom, type Random } from '../random.ts';
import type { Oracle } from './create-oracle.ts';

export interface Asked {
  kind: string;
  phrase: string;
}

const counts = { substrings: 500, names: 100, formulae: 100, others: 50 };

interface Source {
  oracle: Oracle;
  names: string[];
  /** Clauses that papers print again and again. */
  formulae: string[];
}

export function createQueries({ oracle, names, formulae }: Source): Asked[] {
  const random = createRandom(1978);
  const many = (count: number, make: () => string): string[] => Array.from({ length: count }, make);
  const substring = (least: number, most: number) => () =>
    drawSubstring(random, oracle.bodies, { least, most });
  const [toTaiwan, toHongKong] = [
    Converter({ from: 'cn', to: 'tw' }),
    Converter({ from: 'cn', to: 'hk' }),
  ];
  const absent = (): string => {
    for (;;) {
      const phrase = Array.from(substring(4, 8)()).reverse().join('');
      if (oracle.hits(phrase).length === 0) return phrase;
    }
  };
  const kinds: Record<string, string[]> = {
    'substrings of 3 to 12': many(counts.substrings, substring(3, 12)),
    'two characters': many(counts.others, substring(2, 2)),
    'one character': many(counts.others, substring(1, 1)),
    names: many(counts.names, () => random.pick(names)),
    formulae: many(counts.formulae, () => drawSubstring(random, formulae, { least: 4, most: 8 })),
    'Traditional, Taiwan': many(counts.others, substring(3, 12)).map(toTaiwan),
    'Traditional, Hong Kong': many(counts.others, substring(3, 12)).map(toHongKong),
    absent: many(counts.others, absent),
  };
  return Object.entries(kinds).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind, phrase })),
  );
}

/** With punctuation, but for quotation marks, which a query reads as its own. */
function drawSubstring(
  random: Random,
  texts: string[],
  { least, most }: { least: number; most: number },
): string {
  for (;;) {
    const text = random.pick(texts);
    const length = least + random.below(most - least + 1);
    const start = random.below(Math.max(1, text.length - length));
    const phrase = text.slice(start, start + length);
    const isWhole = phrase.length === length && !/["“”「」\s]/u.test(phrase);
    if (isWhole && /[\p{L}\p{N}]/u.test(phrase)) return phrase;
  }
}
