/**
 * What the index alone says of a query: for every article no, maybe or yes. Terms that have a list,
 * filters and days are certain; longer phrases are candidates until the text is read; what is lost is
 * maybe. So bounds are true whatever happens: and is the lesser, or the greater, not turns round.
 */
export const no = 0;
export const maybe = 1;
export const yes = 2;

/** How much is asked of the index: enough to begin to read, or all that it knows. */
export type Care = 'quick' | 'thorough';

/** A verdict for each article. */
export type Verdicts = Uint8Array;

/** Of articles that have something, or may have it; null: not known of any. */
export function toVerdicts(numbers: Uint32Array | null, articles: number, verdict = yes): Verdicts {
  const verdicts = new Uint8Array(articles).fill(numbers === null ? maybe : no);
  if (numbers !== null) for (const number of numbers) verdicts[number] = verdict;
  return verdicts;
}

/** Into the first of them: there is a verdict for each of a hundred thousand articles. */
export function merge(
  [merged = new Uint8Array(), ...others]: Verdicts[],
  take: 'least' | 'greatest',
): Verdicts {
  const isLeast = take === 'least';
  for (const other of others) {
    for (let at = 0; at < merged.length; at += 1) {
      const verdict = other[at] ?? maybe;
      const isLess = verdict < (merged[at] ?? maybe);
      if (isLess === isLeast) merged[at] = verdict;
    }
  }
  return merged;
}

export function toMaybe(verdicts: Verdicts): Verdicts {
  for (let at = 0; at < verdicts.length; at += 1) {
    if (verdicts[at] === yes) verdicts[at] = maybe;
  }
  return verdicts;
}
