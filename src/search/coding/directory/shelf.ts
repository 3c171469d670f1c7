/** Files in order, as bits: how much each holds, and what it begins with; and names of groups. */
import type { Directory, FileName, Shelf } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readKeys, writeKeys } from '../keys.ts';

/** A name has twelve hexadecimal digits: two numbers of this many bits each. */
const nameBits = 24;

export function writeDirectory(writer: BitWriter, { isPaged, groups, shelf }: Directory): void {
  writer.bits(isPaged ? 1 : 0, 1);
  writeNames(writer, groups);
  writeShelf(writer, shelf);
}

export function readDirectory(reader: BitReader): Directory {
  return {
    isPaged: reader.bits(1) === 1,
    groups: readNames(reader),
    shelf: readShelf(reader),
  };
}

export function shelfToBytes(shelf: Shelf): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writeShelf(writer, shelf);
  return writer.toBytes();
}

export function bytesToShelf(bytes: Uint8Array): Shelf {
  return readShelf(new BitReader(bytes));
}

function writeShelf(writer: BitWriter, { sizes, keys, continues }: Shelf): void {
  writer.gamma(sizes.length + 1);
  for (const size of sizes) writer.gamma(size + 1);
  for (const one of continues) writer.bits(one ? 1 : 0, 1);
  writeKeys(writer, keys);
}

function readShelf(reader: BitReader): Shelf {
  const length = reader.gamma() - 1;
  const sizes = Array.from({ length }, () => reader.gamma() - 1);
  const continues = Array.from({ length }, () => reader.bits(1) === 1);
  return { sizes, keys: readKeys(reader, length), continues };
}

export function writeNames(writer: BitWriter, names: FileName[]): void {
  const half = nameBits / 4;
  writer.gamma(names.length + 1);
  for (const name of names) {
    for (const part of [name.slice(0, half), name.slice(half)]) {
      writer.bits(Number.parseInt(part, 16), nameBits);
    }
  }
}

export function readNames(reader: BitReader): FileName[] {
  const half = (): string =>
    reader
      .bits(nameBits)
      .toString(16)
      .padStart(nameBits / 4, '0');
  return Array.from({ length: reader.gamma() - 1 }, () => half() + half());
}
