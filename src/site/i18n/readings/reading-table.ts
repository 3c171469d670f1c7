/**
 * What names are called on pages in English, for scripts: `Zhang Chaochao`. Most names are read
 * character by character, so a table of the characters in an archive's names tells nearly all.
 */
export interface ReadingTable {
  /** A Han character and its usual syllable, in turns: `张zhang超chao`. */
  syllables: string;
  /** Names that are read otherwise; null where a name has no reading, as bodies have none. */
  names: Record<string, string | null>;
  /** Newspapers in English. */
  papers: Record<string, string>;
}

/** Null for what has no reading. */
export type Read = (name: string) => string | null;

export function tableToReadings({ syllables, names, papers }: ReadingTable): Read {
  const known = new Map<string, string>();
  for (const [, one = '', syllable = ''] of syllables.matchAll(
    /(\p{Script=Han})(\P{Script=Han}+)/gu,
  )) {
    known.set(one, syllable);
  }
  const others = new Map<string, string | null>(Object.entries({ ...papers, ...names }));
  return (name) => {
    const other = others.get(name);
    return other === undefined ? readByCharacters(name, known) : other;
  };
}

/** The first character is the family's; null where one is not known. */
export function readByCharacters(name: string, known: ReadonlyMap<string, string>): string | null {
  const read = Array.from(name, (one) => known.get(one) ?? '');
  if (read.length < 2 || read.includes('')) return null;
  const [family = '', ...given] = read;
  return `${capital(family)} ${capital(given.join(''))}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
