/**
 * Many words, sought at one place of a text. Their characters are a tree, so that most places are
 * ruled out by one look and nothing is cut out of the text.
 */

interface Node {
  isEnd: boolean;
  next: Map<number, Node>;
}

const newNode = (): Node => ({ isEnd: false, next: new Map() });

function add(root: Node, units: number[]): void {
  let node = root;
  for (const unit of units) {
    const next = node.next.get(unit) ?? newNode();
    node.next.set(unit, next);
    node = next;
  }
  node.isEnd = true;
}

export class Words {
  /** From the first character on, and from the last one back. */
  readonly #forward = newNode();
  readonly #backward = newNode();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
      add(this.#forward, units);
      add(this.#backward, units.reverse());
    }
  }

  /** The length of the longest word that begins here, or 0. */
  lengthAt(text: string, from: number): number {
    let length = 0;
    let node: Node | undefined = this.#forward;
    for (let at = from; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.isEnd) length = at + 1 - from;
    }
    return length;
  }

  /** The length of the longest word that ends here, or 0. */
  lengthBefore(text: string, to: number): number {
    let length = 0;
    let node: Node | undefined = this.#backward;
    for (let at = to - 1; at >= 0; at -= 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.isEnd) length = to - at;
    }
    return length;
  }

  /** True if one of the words stands anywhere in the text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.lengthAt(text, at) > 0) return true;
    return false;
  }
}
