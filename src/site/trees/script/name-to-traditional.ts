/** A person's name in Traditional: 范长江 → 范長江, 钟云 → 鍾雲. */
import { inGivenNames, inSurnames } from './name-characters.ts';
import { toTraditional } from './to-traditional.ts';

/** One character for one. */
export function nameToTraditional(name: string): string {
  return [...name]
    .map((one, at) => (at === 0 ? inSurnames : inGivenNames)[one] ?? toTraditional(one))
    .join('');
}

/** Whether conversion of running text may spell the name wrongly. */
export function isAmbiguous(name: string): boolean {
  const [first = '', ...others] = name;
  return first in inSurnames || others.some((one) => one in inGivenNames);
}
