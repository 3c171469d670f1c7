/** Names that a page is known to hold, as one reading of a text finds them. */
import type { KnownNames } from './name.ts';

const none: readonly number[] = [];

/** Names that are looked for by length, longest first, where one of them may begin. */
export class NameIndex {
  readonly names: ReadonlySet<string>;
  readonly #openings: ReadonlySet<number>;
  readonly #lengths: readonly number[];

  constructor(names: ReadonlySet<string>) {
    this.names = names;
    this.#openings = new Set(Array.from(names, (name) => name.charCodeAt(0)));
    const lengths = new Set(Array.from(names, ({ length }) => length));
    this.#lengths = [...lengths].sort((left, right) => right - left);
  }

  /** The lengths of all names that stand at a place, longest first. */
  lengthsAt(view: string, at: number): readonly number[] {
    if (!this.#openings.has(view.charCodeAt(at))) return none;
    return this.#lengths.filter(
      (length) => at + length <= view.length && this.names.has(view.slice(at, at + length)),
    );
  }
}

/** Where names were sought in a text before any was known, and how long they were found. */
export class SoughtPlaces implements KnownNames {
  readonly #places: [at: number, length: number][] = [];

  lengthAt(): number {
    return 0;
  }

  sought(at: number, length: number): void {
    this.#places.push([at, length]);
  }

  /** True if it makes no difference to what was found that these names are known. */
  hold(view: string, known: KnownNames): boolean {
    return this.#places.every(([at, length]) => {
      const own = known.lengthAt(view, at);
      return own === 0 || own === length;
    });
  }
}
