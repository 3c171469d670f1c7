/** The root of a volume as bits. */
import type { Root } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readName, readShelf, writeName, writeShelf } from './shelf.ts';

export function rootToBytes(root: Root): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writeShelf(writer, root.blocks);
  writeShelf(writer, root.texts);
  writeShelf(writer, root.facets);
  writer.gamma(root.longestKey);
  writeName(writer, root.calendar);
  return writer.toBytes();
}

export function bytesToRoot(bytes: Uint8Array): Root {
  const reader = new BitReader(bytes);
  return {
    blocks: readShelf(reader),
    texts: readShelf(reader),
    facets: readShelf(reader),
    longestKey: reader.gamma(),
    calendar: readName(reader),
  };
}
