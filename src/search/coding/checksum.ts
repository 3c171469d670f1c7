/**
 * Names of files, and proof that a host sent the right one. Not against forgery: who can forge a file
 * can forge the page. Web Crypto would do, but browsers deny it to plain `http:` hosts.
 */

/** Twelve hexadecimal digits, 48 bits: two lanes of multiply and shift over the bytes. */
export function checksum(bytes: Uint8Array, seed = 0): string {
  let high = 0x2545f491 ^ bytes.length ^ seed;
  let low = 0x6c078965;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(low + byte, 0x85ebca77);
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ low, 0xc2b2ae3d);
  low = Math.imul(low ^ (high >>> 16), 0x27d4eb2f);
  return hexadecimal(high ^ (high >>> 14)) + hexadecimal(low ^ (low >>> 15)).slice(0, 4);
}

function hexadecimal(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
