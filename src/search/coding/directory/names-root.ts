/** The root of the list of names as bits. */
import type { Directory, NamesRoot } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readShelf, writeShelf } from './shelf.ts';

export function namesRootToBytes({ names, blocks, rows }: NamesRoot): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.gamma(names + 1);
  for (const { isPaged, shelf } of [blocks, rows]) {
    writer.bits(isPaged ? 1 : 0, 1);
    writeShelf(writer, shelf);
  }
  return writer.toBytes();
}

export function bytesToNamesRoot(bytes: Uint8Array): NamesRoot {
  const reader = new BitReader(bytes);
  const names = reader.gamma() - 1;
  const read = (): Directory => ({ isPaged: reader.bits(1) === 1, shelf: readShelf(reader) });
  return { names, blocks: read(), rows: read() };
}
