/** A part of a long list in words: `2024年`, `2024年3月`, `March 2024`, `日期未详`. */
import { undatedPart } from '../../archive/registers/parts.ts';
import { dayToWords } from './date-to-words.ts';
import { words } from './words/index.ts';

export function partToWords(part: string): string {
  return part === undatedPart ? words('dates').unknown : dayToWords(part.replace('/', '-'));
}
