/** Numbers as bits, high ones first. */

export class BitWriter {
  #bytes = new Uint8Array(1024);
  /** In bits. */
  length = 0;

  /** The low `width` bits of a number, 32 at most. */
  bits(number: number, width: number): void {
    this.#makeRoom(width);
    const bytes = this.#bytes;
    for (let left = width; left > 0; ) {
      const place = this.length >> 3;
      const free = 8 - (this.length & 7);
      const taken = Math.min(free, left);
      const some = (number >>> (left - taken)) & ((1 << taken) - 1);
      bytes[place] = (bytes[place] ?? 0) | (some << (free - taken));
      this.length += taken;
      left -= taken;
    }
  }

  /** `number` ones and a zero. */
  unary(number: number): void {
    for (let left = number; left > 0; left -= 16) this.bits(0xffff, Math.min(16, left));
    this.bits(0, 1);
  }

  /** Elias's gamma code of a number from 1: one bit for 1, three for 2 and 3, five up to 7. */
  gamma(number: number): void {
    const width = bitLength(number);
    this.unary(width - 1);
    this.bits(number, width - 1);
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, (this.length + 7) >> 3);
  }

  #makeRoom(width: number): void {
    if (this.length + width <= this.#bytes.length * 8) return;
    const longer = new Uint8Array(this.#bytes.length * 2);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}

/** Reads what BitWriter wrote, in the same order; past the end it reads zeros. */
export class BitReader {
  #bytes: Uint8Array;
  /** The next bit. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  bits(width: number): number {
    if (width > windowBits)
      return this.bits(width - windowBits) * 2 ** windowBits + this.bits(windowBits);
    const number = width === 0 ? 0 : this.#window() >>> (32 - width);
    this.at += width;
    return number;
  }

  unary(): number {
    let number = 0;
    for (;;) {
      const ones = Math.min(windowBits, Math.clz32(~this.#window()));
      number += ones;
      this.at += ones;
      if (ones < windowBits) break;
    }
    this.at += 1;
    return number;
  }

  gamma(): number {
    const width = Math.min(this.unary(), widest);
    return 2 ** width + this.bits(width);
  }

  /** The next bits, at least `windowBits` of them, at the upper end. */
  #window(): number {
    const from = this.at >> 3;
    const bytes = this.#bytes;
    const four =
      ((bytes[from] ?? 0) << 24) |
      ((bytes[from + 1] ?? 0) << 16) |
      ((bytes[from + 2] ?? 0) << 8) |
      (bytes[from + 3] ?? 0);
    return four << (this.at & 7);
  }
}

const windowBits = 25;

/** What a number has at most, so that damaged bits make no endless one. */
const widest = 31;

/** How many bits a number from 1 has. */
export function bitLength(number: number): number {
  return 32 - Math.clz32(number);
}
