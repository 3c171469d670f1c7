/** Numbers as the site says them: true, or with both bounds. */
import type { Bounds } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';

/** `6`, `20 至 1,320`. */
export function boundsToWords({ atLeast, atMost }: Bounds): string {
  const to = numberToWords(atMost);
  return atLeast === atMost
    ? to
    : say(words('found').between, { from: numberToWords(atLeast), to });
}

/** `6`; `至多 1,320` where not all was checked. */
export function atMostToWords({ atLeast, atMost }: Bounds): string {
  const number = numberToWords(atMost);
  return atLeast === atMost ? number : say(words('found').atMost, { number });
}

export function numberToWords(number: number): string {
  return number.toLocaleString('en-US');
}

/** `320 KB`, `1.2 MB`. */
export function bytesToWords(bytes: number): string {
  if (bytes < 999_500) return `${numberToWords(Math.ceil(bytes / 1000))} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
