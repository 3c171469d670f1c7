/** File name → page id: `000_83e0f2e9a3ff8c01.txt` is page `83e0f2e9`. */
import { sha256Hex } from '../text/hash.ts';

/** Hexadecimal digits of an id. */
const idLength = 8;

/** The hexadecimal part after the last `_` of the stem, else a hash of the path; eight digits. */
export function fileToPageId(file: string): string {
  const stem = file.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  const digits = /_([0-9a-f]{8,})$/iu.exec(stem)?.[1];
  return (digits?.toLowerCase() ?? sha256Hex(file)).slice(0, idLength);
}
