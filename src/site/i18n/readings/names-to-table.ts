/** The names of an archive, each with its reading or null → the table that tells them. */
import { pinyin } from 'pinyin-pro';
import { type ReadingTable, readByCharacters } from './reading-table.ts';

export type NameWithReading = readonly [name: string, reading: string | null];

const han = /^\p{Script=Han}+$/u;

/** `papers` are newspapers in English. What a character is not read as in every name is listed by name. */
export function namesToTable(
  names: readonly NameWithReading[],
  papers: Record<string, string>,
): ReadingTable {
  const readable = names.filter(([name, reading]) => reading !== null && han.test(name));
  const known = new Map<string, string>();
  for (const one of new Set(readable.flatMap(([name]) => [...name]))) {
    known.set(one, pinyin(one, { toneType: 'none' }));
  }
  // 单 is Shan, 任 is Ren of another tone: a family's name goes before the word.
  for (const [name, reading] of readable) {
    const [family = '', given] = (reading ?? '').toLowerCase().split(' ');
    if (given !== undefined) known.set(name.charAt(0), family);
  }
  const others = names.filter(([name, reading]) => readByCharacters(name, known) !== reading);
  return {
    syllables: [...known].flat().join(''),
    names: Object.fromEntries(others),
    papers,
  };
}
