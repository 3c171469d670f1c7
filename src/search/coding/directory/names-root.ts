/** The root of the list of names as bits. */
import type { NamesRoot } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readDirectory, writeDirectory } from './shelf.ts';

export function namesRootToBytes({ names, blocks, rows }: NamesRoot): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.gamma(names + 1);
  writeDirectory(writer, blocks);
  writeDirectory(writer, rows);
  return writer.toBytes();
}

export function bytesToNamesRoot(bytes: Uint8Array): NamesRoot {
  const reader = new BitReader(bytes);
  const names = reader.gamma() - 1;
  return { names, blocks: readDirectory(reader), rows: readDirectory(reader) };
}
