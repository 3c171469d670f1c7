/** Files in order, as bits: how much each holds, what it begins with, and its name. */
import type { FileName, Shelf } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readKeys, writeKeys } from '../keys.ts';

/** A name has twelve hexadecimal digits: two numbers of this many bits each. */
const nameBits = 24;

export function writeShelf(writer: BitWriter, { files, sizes, keys }: Shelf): void {
  writer.gamma(files.length + 1);
  for (const size of sizes) writer.gamma(size + 1);
  writer.bits(keys === null ? 0 : 1, 1);
  if (keys !== null) writeKeys(writer, keys);
  for (const file of files) writeName(writer, file);
}

export function readShelf(reader: BitReader): Shelf {
  const length = reader.gamma() - 1;
  const sizes = Array.from({ length }, () => reader.gamma() - 1);
  const keys = reader.bits(1) === 0 ? null : readKeys(reader, length);
  return { sizes, keys, files: Array.from({ length }, () => readName(reader)) };
}

export function shelfToBytes(shelf: Shelf): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writeShelf(writer, shelf);
  return writer.toBytes();
}

export function bytesToShelf(bytes: Uint8Array): Shelf {
  return readShelf(new BitReader(bytes));
}

export function writeName(writer: BitWriter, name: FileName): void {
  const half = nameBits / 4;
  for (const part of [name.slice(0, half), name.slice(half)]) {
    writer.bits(Number.parseInt(part, 16), nameBits);
  }
}

export function readName(reader: BitReader): FileName {
  const parts = [reader.bits(nameBits), reader.bits(nameBits)];
  return parts.map((part) => part.toString(16).padStart(nameBits / 4, '0')).join('');
}
