/** With which characters names begin: most places of a text are ruled out by one look. */
import { characterSet, setsOf } from '../../../../text/character-sets.ts';
import {
  japaneseSurnames,
  mongolianParts,
  tibetanParts,
  transliterated,
} from '../../../tables/foreign-names.ts';
import { surnameOpenings } from '../../../tables/surnames.ts';

const openings = new Set([
  ...surnameOpenings,
  ...transliterated,
  ...Array.from([...tibetanParts, ...mongolianParts], (part) => part.charAt(0)),
]);
const abroad = Array.from(japaneseSurnames, (surname) => surname.charAt(0));

/** As a set of characters. */
export const nameOpenings = characterSet([...openings, ...abroad].join(''));

/** True if a name can begin with this unit of a plain text. */
export function opensName(unit: number): boolean {
  return (setsOf(unit) & nameOpenings) !== 0;
}

/** As a class of a regular expression; Japanese names stand behind posts only. */
export const nameOpening = `[${[...openings].join('')}]`;
