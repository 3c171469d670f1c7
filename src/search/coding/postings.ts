/**
 * A list of numbers in a range of known size: nothing, if it is the whole range; else Rice-coded gaps
 * of the list, or of what it leaves out if that is shorter; or a bitmap where that is shorter still.
 * Which of them follows from the length of the list. Never above range bits.
 */
import type { BitReader, BitWriter } from './bits.ts';

interface Form {
  type: 'all' | 'gaps' | 'bitmap';
  /** Whether the gaps are those of the numbers left out. */
  isInverse: boolean;
  /** How many numbers have gaps, and how many low bits of each gap are written as they are. */
  count: number;
  low: number;
}

function formOf(length: number, range: number): Form {
  const isInverse = length * 2 > range;
  const count = isInverse ? range - length : length;
  // About the middle gap's length; multiplied, so that every machine comes to the same.
  let low = 0;
  for (let most = 2 * count; most > 0 && 0.69 * range >= most; most *= 2) low += 1;
  const most = count * (1 + low) + Math.floor(range / 2 ** low);
  const type = most < range ? 'gaps' : 'bitmap';
  return { type: length === range ? 'all' : type, isInverse, count, low };
}

/** About how many bits a list takes; true from above. */
export function postingsCost(length: number, range: number): number {
  const { type, count, low } = formOf(length, range);
  if (type === 'all') return 0;
  return type === 'bitmap' ? range : count * (1 + low) + Math.min(count, range / 2 ** low);
}

/** `numbers` ascend, each below `range`. */
export function writePostings(writer: BitWriter, numbers: ArrayLike<number>, range: number): void {
  const { type, isInverse, low } = formOf(numbers.length, range);
  if (type === 'all') return;
  if (type === 'bitmap') {
    for (let number = 0, at = 0; number < range; number += 1) {
      const isThere = numbers[at] === number;
      writer.bits(isThere ? 1 : 0, 1);
      if (isThere) at += 1;
    }
    return;
  }
  const coded = isInverse ? leftOut(numbers, range) : numbers;
  for (let at = 0, next = 0; at < coded.length; at += 1) {
    const gap = (coded[at] ?? 0) - next;
    next += gap + 1;
    writer.unary(gap >>> low);
    writer.bits(gap, low);
  }
}

export function readPostings(reader: BitReader, length: number, range: number): Uint32Array {
  const { type, isInverse, count, low } = formOf(length, range);
  if (type === 'all') return Uint32Array.from({ length }, (_, number) => number);
  if (type === 'bitmap') {
    const numbers = new Uint32Array(length);
    for (let number = 0, at = 0; number < range; number += 1) {
      if (reader.bits(1) === 0) continue;
      numbers[at] = number;
      at += 1;
    }
    return numbers;
  }
  const coded = new Uint32Array(count);
  for (let at = 0, next = 0; at < count; at += 1) {
    next += reader.unary() * 2 ** low + reader.bits(low);
    coded[at] = next;
    next += 1;
  }
  return isInverse ? leftOut(coded, range) : coded;
}

/** As reading, but for the numbers. */
export function skipPostings(reader: BitReader, length: number, range: number): void {
  const { type, count, low } = formOf(length, range);
  if (type === 'bitmap') reader.at += range;
  if (type !== 'gaps') return;
  for (let left = count; left > 0; left -= 1) {
    reader.unary();
    reader.at += low;
  }
}

function leftOut(numbers: ArrayLike<number>, range: number): Uint32Array {
  const others = new Uint32Array(range - numbers.length);
  for (let number = 0, at = 0, end = 0; number < range; number += 1) {
    if (numbers[at] === number) at += 1;
    else {
      others[end] = number;
      end += 1;
    }
  }
  return others;
}
