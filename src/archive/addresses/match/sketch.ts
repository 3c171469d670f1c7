/**
 * A text → a sample of its n-grams, small enough to keep for ever: the smallest hashes of all. Two
 * such samples tell how much two texts share, and whether one holds the other (a bottom-k sketch).
 */

/** Characters of an n-gram: two are too common in Chinese, four too easily broken by one error. */
const gramLength = 3;

/** How many hashes are kept, and with how many digits of six bits each. */
export interface SketchShape {
  size: number;
  digits: number;
}

export const articleShape: SketchShape = { size: 48, digits: 5 };
/** A paragraph is only told from those around it. */
export const paragraphShape: SketchShape = { size: 8, digits: 3 };

const alphabet = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const bitsOfDigit = 6;

/** Spreads the three units of an n-gram over 32 bits (the finisher of MurmurHash3). */
function gramHash(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  hash = Math.imul(hash, 0x9e3779b1) ^ (text.charCodeAt(at + 1) || 0);
  hash = Math.imul(hash, 0x85ebca77) ^ (text.charCodeAt(at + 2) || 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Distinct hashes in ascending order, at most as many as the shape keeps; none of an empty text. */
export function textToSketch(folded: string, { size, digits }: SketchShape): number[] {
  const grams = folded === '' ? 0 : Math.max(1, folded.length - gramLength + 1);
  const shift = 32 - Math.min(32, digits * bitsOfDigit);
  const hashes = new Uint32Array(grams);
  for (let at = 0; at < grams; at += 1) hashes[at] = gramHash(folded, at) >>> shift;
  const kept: number[] = [];
  for (const hash of hashes.sort()) {
    if (hash !== kept.at(-1)) kept.push(hash);
    if (kept.length === size) break;
  }
  return kept;
}

export function sketchToText(sketch: readonly number[], { digits }: SketchShape): string {
  return sketch
    .map((hash) =>
      Array.from({ length: digits }, (_, digit) =>
        alphabet.charAt((hash >>> ((digits - 1 - digit) * bitsOfDigit)) & 63),
      ).join(''),
    )
    .join('');
}

export function readSketch(text: string, { digits }: SketchShape): number[] {
  return Array.from({ length: Math.floor(text.length / digits) }, (_, index) =>
    Array.from(text.slice(index * digits, (index + 1) * digits)).reduce(
      (hash, digit) => hash * 64 + Math.max(0, alphabet.indexOf(digit)),
      0,
    ),
  );
}

export interface Likeness {
  /** N-grams of both among n-grams of either, 0 to 1. */
  jaccard: number;
  /** The part of the first that the second holds, 0 to 1. */
  held: number;
  /** The part of the second that the first holds, 0 to 1. */
  holds: number;
}

/** A full sample speaks only of hashes up to its largest: beyond, it does not know. */
function horizon(sketch: readonly number[], { size }: SketchShape): number {
  return sketch.length < size ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
}

export function compareSketches(
  one: readonly number[],
  other: readonly number[],
  shape: SketchShape,
): Likeness {
  const limit = Math.min(horizon(one, shape), horizon(other, shape));
  let shared = 0;
  let [mine, theirs] = [0, 0];
  for (;;) {
    const [a, b] = [one[mine] ?? Number.NaN, other[theirs] ?? Number.NaN];
    const inA = a <= limit;
    const inB = b <= limit;
    if (!inA && !inB) break;
    if (a === b) shared += 1;
    if (inA && (!inB || a <= b)) mine += 1;
    if (inB && (!inA || b <= a)) theirs += 1;
  }
  if (shared === 0) return { jaccard: 0, held: 0, holds: 0 };
  return {
    jaccard: shared / (mine + theirs - shared),
    held: shared / mine,
    holds: shared / theirs,
  };
}
