/** What is new takes what is known where a key is the same: one to one, the surest key first. */

export interface Pass<New, Old> {
  /** Null: this one has no such key. */
  ofNew: (item: New) => string | null;
  ofOld: (item: Old) => string | null;
}

/** Under one key, whoever comes first in `news` takes the first of `olds`. Linear. */
export function claimByKeys<New, Old>(
  news: readonly New[],
  olds: readonly Old[],
  passes: readonly Pass<New, Old>[],
): Map<New, Old> {
  const claims = new Map<New, Old>();
  const claimed = new Set<Old>();
  for (const { ofNew, ofOld } of passes) {
    const waiting = new Map<string, Old[]>();
    for (const old of olds) {
      const key = claimed.has(old) ? null : ofOld(old);
      if (key === null) continue;
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [old]);
      else queue.push(old);
    }
    for (const queue of waiting.values()) queue.reverse();
    for (const item of news) {
      const key = claims.has(item) ? null : ofNew(item);
      const old = key === null ? undefined : waiting.get(key)?.pop();
      if (old === undefined) continue;
      claims.set(item, old);
      claimed.add(old);
    }
  }
  return claims;
}
