/** Which pairs of neighbouring characters a text of some hundred has: it is read once and asked often. */

const slots = 256;

const slotOf = (first: number, second: number): number => (first * 31 + second) & (slots - 1);

export class Pairs {
  readonly #text: string;
  /** For each slot of pairs the place after its last one, and for each place the one before; 0 is none. */
  readonly #last: number[] = new Array<number>(slots).fill(0);
  readonly #before: number[];

  constructor(text: string) {
    this.#text = text;
    this.#before = new Array<number>(text.length);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const slot = slotOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      this.#before[at] = this.#last[slot] ?? 0;
      this.#last[slot] = at + 1;
    }
  }

  /** True if the text holds the pair that stands at a place of another one. */
  holds(other: string, at: number): boolean {
    const [first, second] = [other.charCodeAt(at), other.charCodeAt(at + 1)];
    let place = this.#last[slotOf(first, second)] ?? 0;
    while (place > 0) {
      const isSame = this.#text.charCodeAt(place - 1) === first;
      if (isSame && this.#text.charCodeAt(place) === second) return true;
      place = this.#before[place - 1] ?? 0;
    }
    return false;
  }
}
