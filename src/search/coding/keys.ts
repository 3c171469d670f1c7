/**
 * Sorted keys, each by what differs from the one before. Nearly all are its neighbour (the last
 * character differs) or begin with it and go on by one character:
 *
 *     市 市委 市政 市政府 市民
 *     ^other
 *        ^longer ^neighbour
 *                  ^longer ^other: one character shared, one fresh
 */
import { type BitReader, type BitWriter, bitLength } from './bits.ts';

/** Most low bits of a step from one character to the next; one more than fit in a field of four bits. */
const lowWidth = 4;

/** Codes that follow no other: most Han characters differ in these bits. */
const wideLow = 13;

export function writeKeys(writer: BitWriter, keys: string[]): void {
  const all = keys.map(toCodes);
  const low = bestLow(all);
  writer.bits(low, lowWidth);
  putKeys(writer, all, low);
}

export function readKeys(reader: BitReader, count: number): string[] {
  const low = reader.bits(lowWidth);
  const keys: string[] = [];
  let codes: number[] = [];
  for (let left = count; left > 0; left -= 1) {
    const isNeighbour = reader.bits(1) === 0;
    if (isNeighbour) codes = [...codes.slice(0, -1), (codes.at(-1) ?? 0) + readStep(reader, low)];
    else codes = readOther(reader, codes);
    keys.push(String.fromCodePoint(...codes));
  }
  return keys;
}

function readOther(reader: BitReader, before: number[]): number[] {
  const isLonger = reader.bits(1) === 0;
  if (isLonger) return [...before, readStep(reader, wideLow)];
  const shared = reader.gamma() - 1;
  const fresh = Array.from({ length: reader.gamma() }, () => readStep(reader, wideLow));
  fresh[0] = (fresh[0] ?? 0) + (before[shared] ?? 0);
  return [...before.slice(0, shared), ...fresh];
}

/** The order of keys: by code points, where `<` on strings would go by UTF-16 units. */
export function compareKeys(one: string, other: string): number {
  for (let at = 0; at < one.length && at < other.length; at += 1) {
    const difference = (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function putKeys(writer: BitWriter, all: number[][], low: number): void {
  let before: number[] = [];
  for (const codes of all) {
    let shared = 0;
    while (shared < codes.length - 1 && before[shared] === codes[shared]) shared += 1;
    const last = codes[shared] ?? 0;
    if (shared === codes.length - 1 && before.length === codes.length) {
      writer.bits(0, 1);
      writeStep(writer, last - (before[shared] ?? 0), low);
    } else if (shared === codes.length - 1 && before.length === shared) {
      writer.bits(0b10, 2);
      writeStep(writer, last, wideLow);
    } else {
      writer.bits(0b11, 2);
      writer.gamma(shared + 1);
      writer.gamma(codes.length - shared);
      for (const [at, code] of codes.entries()) {
        if (at < shared) continue;
        writeStep(writer, at === shared ? code - (before[at] ?? 0) : code, wideLow);
      }
    }
    before = codes;
  }
}

function writeStep(writer: BitWriter, step: number, low: number): void {
  writer.gamma((step >>> low) + 1);
  writer.bits(step, low);
}

function readStep(reader: BitReader, low: number): number {
  return (reader.gamma() - 1) * 2 ** low + reader.bits(low);
}

/** How many low bits of a step between neighbours are written as they are, so that least is written. */
function bestLow(all: number[][]): number {
  const steps: number[] = [];
  for (const [at, codes] of all.entries()) {
    const before = all[at - 1] ?? [];
    const step = (codes.at(-1) ?? 0) - (before.at(-1) ?? 0);
    if (codes.length === before.length && step > 0) steps.push(step);
  }
  const costs = Array.from({ length: 2 ** lowWidth }, (_, low) =>
    steps.reduce((sum, step) => sum + 2 * bitLength((step >>> low) + 1) - 1 + low, 0),
  );
  return costs.indexOf(Math.min(...costs));
}

function toCodes(key: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < key.length; at += 1) {
    const code = key.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    codes.push(code);
  }
  return codes;
}
