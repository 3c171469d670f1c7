/**
 * Names of groups and of the files in them, and the seal at the end of each stored file: the checksum of
 * its bytes and its name. So a file proves itself, and that it is the one that was asked for.
 */
import type { FileName } from '../wire.ts';
import { checksum } from './checksum.ts';

/** Digits of half a name. */
const half = 6;

/** Bytes of a seal, each two digits of a checksum. */
const sealBytes = 4;

/** The name of files that belong together. */
export function nameGroup(files: Uint8Array[]): FileName {
  return checksum(new TextEncoder().encode(files.map((bytes) => checksum(bytes)).join('')));
}

/** The name of a file by its place in a group: as far from its neighbour's as from any other's. */
export function nameInGroup(group: FileName, place: number): FileName {
  const [high, low] = [group.slice(0, half), group.slice(half)];
  const moved = (part: string, step: number): string =>
    ((Number.parseInt(part, 16) + Math.imul(place, step)) & 0xffffff)
      .toString(16)
      .padStart(half, '0');
  return moved(high, 0x9e3779) + moved(low, 0x85ebcb);
}

export function seal(bytes: Uint8Array, name: FileName): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(bytes.length + sealBytes);
  sealed.set(bytes);
  sealed.set(toSeal(bytes, name), bytes.length);
  return sealed;
}

/** The bytes without their seal; null if they are damaged, or those of another file. */
export function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  name: FileName,
): Uint8Array<ArrayBuffer> | null {
  const end = Math.max(0, sealed.length - sealBytes);
  const bytes = sealed.subarray(0, end);
  return toSeal(bytes, name).every((byte, at) => sealed[end + at] === byte) ? bytes : null;
}

function toSeal(bytes: Uint8Array, name: FileName): number[] {
  const digits = checksum(bytes, Number.parseInt(name.slice(-2 * sealBytes), 16));
  return Array.from({ length: sealBytes }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
