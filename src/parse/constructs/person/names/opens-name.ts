/** With which characters names begin: most places of a text are ruled out by one look. */
import { mongolianParts, tibetanParts, transliterated } from '../../../tables/foreign-names.ts';
import { surnameOpenings } from '../../../tables/surnames.ts';

const openings = new Set([
  ...surnameOpenings,
  ...transliterated,
  ...Array.from([...tibetanParts, ...mongolianParts], (part) => part.charAt(0)),
]);

const table = new Uint8Array(0x10000);
for (const character of openings) table[character.charCodeAt(0)] = 1;

/** True if a name can begin with this unit of a plain text. */
export function opensName(unit: number): boolean {
  return table[unit] === 1;
}

/** The same as a class of a regular expression. */
export const nameOpening = `[${[...openings].join('')}]`;
