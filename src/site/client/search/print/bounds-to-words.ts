/** Numbers as the site says them: true, or with both bounds. */
import type { Bounds } from '../../../../search/result.ts';

/** `6`, `20 至 1,320`. */
export function boundsToWords({ atLeast, atMost }: Bounds): string {
  return `${atLeast === atMost ? '' : `${numberToWords(atLeast)} 至 `}${numberToWords(atMost)}`;
}

/** `6`; `至多 1,320` where not all was checked. */
export function atMostToWords({ atLeast, atMost }: Bounds): string {
  return `${atLeast === atMost ? '' : '至多 '}${numberToWords(atMost)}`;
}

export function numberToWords(number: number): string {
  return number.toLocaleString('en-US');
}

/** `320 KB`, `1.2 MB`. */
export function bytesToWords(bytes: number): string {
  if (bytes < 999_500) return `${numberToWords(Math.ceil(bytes / 1000))} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
