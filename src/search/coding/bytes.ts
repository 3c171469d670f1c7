/** Numbers as bytes and bits. Varints: seven bits a byte, low ones first. Bits: high ones first. */

export class ByteWriter {
  #bytes: number[] = [];
  #bits = 0;
  #free = 0;

  get length(): number {
    return this.#bytes.length;
  }

  varint(number: number): void {
    let rest = number;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes.push((rest & 0x7f) | 0x80);
    this.#bytes.push(rest);
  }

  bit(bit: number): void {
    if (this.#free === 0) {
      this.#bytes.push(0);
      this.#bits = 0;
      this.#free = 8;
    }
    this.#free -= 1;
    this.#bits |= bit << this.#free;
    this.#bytes[this.#bytes.length - 1] = this.#bits;
  }

  bits(number: number, width: number): void {
    for (let at = width - 1; at >= 0; at -= 1) this.bit((number >>> at) & 1);
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes);
  }
}

/** Reads what ByteWriter wrote, in the same order; past the end it reads zeros. */
export class ByteReader {
  #bytes: Uint8Array;
  #at = 0;
  #bits = 0;
  #left = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    let number = 0;
    let weight = 1;
    for (let byte = 0x80; byte >= 0x80; weight *= 0x80) {
      byte = this.#byte();
      number += (byte & 0x7f) * weight;
    }
    return number;
  }

  bit(): number {
    if (this.#left === 0) {
      this.#bits = this.#byte();
      this.#left = 8;
    }
    this.#left -= 1;
    return (this.#bits >>> this.#left) & 1;
  }

  bits(width: number): number {
    let number = 0;
    for (let at = 0; at < width; at += 1) number = number * 2 + this.bit();
    return number;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }
}
