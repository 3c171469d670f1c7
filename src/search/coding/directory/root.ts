/** The root of a volume as bits. */
import type { Root } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';
import { readDirectory, readNames, writeDirectory, writeNames } from './shelf.ts';

export function rootToBytes({ blocks, texts, longestKey, aside }: Root): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writeDirectory(writer, blocks);
  for (const number of [texts.perGroup, texts.alone + 1, texts.together, longestKey]) {
    writer.gamma(number);
  }
  writeNames(writer, [aside, ...texts.groups]);
  return writer.toBytes();
}

export function bytesToRoot(bytes: Uint8Array): Root {
  const reader = new BitReader(bytes);
  const blocks = readDirectory(reader);
  const perGroup = reader.gamma();
  const alone = reader.gamma() - 1;
  const together = reader.gamma();
  const longestKey = reader.gamma();
  const [aside = '', ...groups] = readNames(reader);
  return { blocks, texts: { groups, perGroup, alone, together }, longestKey, aside };
}
