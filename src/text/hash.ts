/** Hashes and the short names made from them; the same on every machine and in the browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Crockford's base32: no i, l, o, u, so that an id survives being read aloud. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const encoder = new TextEncoder();

/** SHA-256 in hexadecimal; text is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? encoder.encode(data) : data));
}

/** The first `length` characters (at most 51) of the SHA-256 of a text, in base32. */
export function shortHash(text: string, length: number): string {
  const bytes = sha256(encoder.encode(text));
  let name = '';
  for (let bit = 0; name.length < length; bit += 5) {
    const high = bytes[bit >> 3] ?? 0;
    const low = bytes[(bit >> 3) + 1] ?? 0;
    const five = (((high << 8) | low) >> (11 - (bit & 7))) & 31;
    name += alphabet.charAt(five);
  }
  return name;
}
