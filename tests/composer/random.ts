/** Numbers that look random and are the same for the same seed, on any machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** A key of a table of weights. */
  weigh<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  shuffle<T>(list: readonly T[]): T[];
};

/** The mulberry32 sequence: 32 bits of state, good enough for layout. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Streams of one seed do not disturb each other: a new choice in one leaves the others as they were. */
export function makeRandom(seed: number, stream = 0): Random {
  const next = mulberry32(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[between(0, list.length - 1)];
    if (picked === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return picked;
  };
  return {
    next,
    between,
    pick,
    chance: (probability) => next() < probability,
    weigh: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      });
      return found === undefined ? pick(entries)[0] : found[0];
    },
    shuffle: <T>(list: readonly T[]): T[] =>
      list
        .map((entry) => ({ entry, key: next() }))
        .sort((one, other) => one.key - other.key)
        .map(({ entry }) => entry),
  };
}
