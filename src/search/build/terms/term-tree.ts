/**
 * Terms as numbers: 1, 2, 3 … in the order in which they are met. A term is a step on from a shorter one
 * by a character; a million of them take some twenty bytes each, where strings in a map take a hundred.
 */

/** What single characters are steps on from. */
export const trunk = 0;

/** Above every code point. */
const codes = 2 ** 21;

export class TermTree {
  /** How many numbers are given; terms have numbers below it. */
  size = 1;
  #parents = new Int32Array(1024);
  #codes = new Int32Array(1024);
  /** Open addressing; never more than half full. */
  #slots = new Int32Array(2048);
  /** Terms of one character of the BMP, by its code: half of all that is asked for. */
  #singles = new Int32Array(0x10000);

  /** The term that goes on from `parent` by a character; 0 if there is none. */
  find(parent: number, code: number): number {
    if (parent === trunk && code <= 0xffff) return this.#singles[code] ?? 0;
    return this.#slots[this.#slotOf(parent, code)] ?? 0;
  }

  /** As `find`, but gives a new one a number. */
  add(parent: number, code: number): number {
    const known = this.find(parent, code);
    if (known !== 0) return known;
    const term = this.size;
    this.size += 1;
    if (this.size * 2 > this.#slots.length) this.#grow();
    this.#parents[term] = parent;
    this.#codes[term] = code;
    this.#slots[this.#slotOf(parent, code)] = term;
    if (parent === trunk && code <= 0xffff) this.#singles[code] = term;
    return term;
  }

  parentOf(term: number): number {
    return this.#parents[term] ?? trunk;
  }

  codeOf(term: number): number {
    return this.#codes[term] ?? 0;
  }

  textOf(term: number): string {
    if (term === trunk) return '';
    return this.textOf(this.parentOf(term)) + String.fromCodePoint(this.codeOf(term));
  }

  /** All terms in the order of keys: each before those that go on from it. */
  inOrder(): Int32Array {
    const levels = this.#levels();
    const next = levels.map(() => 0);
    const ordered = new Int32Array(this.size - 1);
    let end = 0;
    const visit = (depth: number, parent: number): void => {
      const level = levels[depth];
      for (;;) {
        const term = level?.[next[depth] ?? 0];
        if (term === undefined || this.parentOf(term) !== parent) return;
        next[depth] = (next[depth] ?? 0) + 1;
        ordered[end] = term;
        end += 1;
        visit(depth + 1, term);
      }
    };
    visit(0, trunk);
    return ordered;
  }

  /** Terms of one character, of two, of three, each sorted by their parents, then by what they add. */
  #levels(): Int32Array[] {
    const ranks = new Int32Array(this.size);
    const levels: Int32Array[] = [];
    const depthOf = new Uint8Array(this.size);
    let parents = Int32Array.of(trunk);
    for (let term = 1; term < this.size; term += 1) {
      depthOf[term] = (depthOf[this.parentOf(term)] ?? 0) + 1;
    }
    for (let depth = 1; parents.length > 0; depth += 1) {
      const places: number[] = [];
      for (let term = 1; term < this.size; term += 1) {
        if (depthOf[term] !== depth) continue;
        places.push((ranks[this.parentOf(term)] ?? 0) * codes + this.codeOf(term));
      }
      const before = parents;
      parents = Int32Array.from(Float64Array.from(places).sort(), (place) =>
        this.find(before[Math.floor(place / codes)] ?? trunk, place % codes),
      );
      for (const [rank, term] of parents.entries()) ranks[term] = rank;
      if (parents.length > 0) levels.push(parents);
    }
    return levels;
  }

  #slotOf(parent: number, code: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const term = this.#slots[slot] ?? 0;
      if (term === 0 || (this.#parents[term] === parent && this.#codes[term] === code)) return slot;
    }
  }

  #grow(): void {
    this.#parents = lengthen(this.#parents);
    this.#codes = lengthen(this.#codes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let term = 1; term < this.size - 1; term += 1) {
      this.#slots[this.#slotOf(this.parentOf(term), this.codeOf(term))] = term;
    }
  }
}

export function lengthen(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
