/** With which characters names begin: most places of a text are ruled out by one look. */
import { mongolianParts, tibetanParts, transliterated } from '../../../tables/foreign-names.ts';
import { surnameOpenings } from '../../../tables/surnames.ts';

const openings = new Set([
  ...surnameOpenings,
  ...transliterated,
  ...Array.from([...tibetanParts, ...mongolianParts], (part) => part.charAt(0)),
]);

/** True if a name can begin with this character of a plain text. */
export function opensName(character: string): boolean {
  return openings.has(character);
}

/** The same as a class of a regular expression. */
export const nameOpening = `[${[...openings].join('')}]`;
