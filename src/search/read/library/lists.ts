/** The lists of a volume, or of the names: numbers under keys. */
import { Block, type Field, sliceSize } from '../../coding/block.ts';
import { levelToCount } from '../../coding/directory/levels.ts';
import { compareKeys } from '../../coding/keys.ts';
import type { Directory } from '../../wire.ts';
import type { Files } from './files.ts';
import { filesWithBeginning, filesWithKey, lowerBound } from './shelves.ts';

export class Lists {
  #files: Files;
  #blocks: Directory;
  #range: number;

  /** `range`: numbers are below it. */
  constructor(files: Files, blocks: Directory, range: number) {
    this.#files = files;
    this.#blocks = blocks;
    this.#range = range;
  }

  /** About how many numbers a key has, by the directory alone. */
  async usualCount(key: string): Promise<number> {
    const found = await filesWithKey(this.#files, this.#blocks, key);
    return found.reduce((sum, { size }) => sum + levelToCount(size), 0);
  }

  /** Null where there is no such key. */
  async under(key: string, field: Field | null = null): Promise<Uint32Array | null> {
    const blocks = await this.#read(await filesWithKey(this.#files, this.#blocks, key));
    const slices = blocks.flatMap((block) => placesFrom(block, key, (other) => other === key));
    const [only] = slices;
    if (only === undefined) return null;
    if (only.block.slices[only.at] === 0) return only.block.numbers(only.at, field);
    return Uint32Array.from(
      slices.flatMap(({ block, at }) => {
        const first = ((block.slices[at] ?? 1) - 1) * sliceSize;
        return Array.from(block.numbers(at, field), (number) => first + number);
      }),
    );
  }

  /** Numbers under the first of the keys that begin in a way, in the order of keys. */
  async beginning(key: string): Promise<number[]> {
    const blocks = await this.#read(await filesWithBeginning(this.#files, this.#blocks, key));
    return blocks
      .flatMap((block) => placesFrom(block, key, (other) => other.startsWith(key)))
      .flatMap(({ block, at }) => Array.from(block.numbers(at)));
  }

  #read(found: { file: string }[]): Promise<Block[]> {
    const decode = (bytes: Uint8Array): Block => new Block(bytes, this.#range);
    return Promise.all(found.map(({ file }) => this.#files.read(file, decode)));
  }
}

/** From the first place that is not before a key, as long as keys are wanted. */
function placesFrom(
  block: Block,
  key: string,
  isWanted: (other: string) => boolean,
): { block: Block; at: number }[] {
  const { keys } = block;
  const first = lowerBound(keys.length, (at) => compareKeys(keys[at] ?? '', key) >= 0);
  const places: { block: Block; at: number }[] = [];
  for (let at = first; at < keys.length && isWanted(keys[at] ?? ''); at += 1) {
    places.push({ block, at });
  }
  return places;
}
