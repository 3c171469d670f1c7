/**
 * A list of article numbers in a range of known size. None, if it is the whole range; else one bit
 * that says how, then Rice-coded gaps, or a bitmap where that is shorter. Never above range + 1 bits.
 */
import type { ByteReader, ByteWriter } from './bytes.ts';

/** `numbers` ascend, each below `range`. */
export function writePostings(writer: ByteWriter, numbers: readonly number[], range: number): void {
  if (numbers.length === range) return;
  const low = lowBits(numbers.length, range);
  const gaps = numbers.map((number, index) => number - (numbers[index - 1] ?? -1) - 1);
  const length = gaps.reduce((sum, gap) => sum + (gap >>> low) + 1 + low, 0);
  writer.bit(length < range ? 0 : 1);
  if (length < range) {
    for (const gap of gaps) {
      for (let high = gap >>> low; high > 0; high -= 1) writer.bit(1);
      writer.bit(0);
      writer.bits(gap, low);
    }
  } else {
    const present = new Set(numbers);
    for (let number = 0; number < range; number += 1) writer.bit(present.has(number) ? 1 : 0);
  }
}

export function readPostings(reader: ByteReader, count: number, range: number): number[] {
  if (count === range) return Array.from({ length: range }, (_, number) => number);
  const numbers: number[] = [];
  if (reader.bit() === 1) {
    for (let number = 0; number < range; number += 1) if (reader.bit() === 1) numbers.push(number);
    return numbers;
  }
  const low = lowBits(count, range);
  for (let next = 0; numbers.length < count; next += 1) {
    let high = 0;
    while (high < range && reader.bit() === 1) high += 1;
    next += high * 2 ** low + reader.bits(low);
    numbers.push(next);
  }
  return numbers;
}

/** How many low bits of a gap are written as they are: the middle gap's length, about. */
function lowBits(count: number, range: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * range) / Math.max(count, 1))));
}
