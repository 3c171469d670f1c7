/** The list of names, opened: rows by what stands in them, each for what a block and a file cost. */
import { bytesToNamesRoot } from '../../coding/directory/names-root.ts';
import { type NameRow, type NamesRoot, rowToLetters } from '../../wire.ts';
import type { Files } from '../library/files.ts';
import { Lists } from '../library/lists.ts';
import { fileOfNumber, filesWithBeginning } from '../library/shelves.ts';

export class NameIndex {
  #files: Files;
  #root: NamesRoot;
  #lists: Lists;

  private constructor(files: Files, root: NamesRoot) {
    this.#files = files;
    this.#root = root;
    this.#lists = new Lists(files, root.blocks, root.names);
  }

  /** Rejects, as all that follows, with LostFile. */
  static async open(files: Files): Promise<NameIndex> {
    return new NameIndex(files, await files.read(files.manifest.names, bytesToNamesRoot));
  }

  /** Names under a key. */
  async under(key: string): Promise<number[]> {
    return Array.from((await this.#lists.under(key)) ?? []);
  }

  /** Names under the first keys that begin in a way. */
  beginning(key: string): Promise<number[]> {
    return this.#lists.beginning(key);
  }

  async row(number: number): Promise<NameRow> {
    const { file, place } = await fileOfNumber(this.#files, this.#root.rows, number);
    const row = (await this.#files.json<NameRow[]>(file))[place];
    if (row === undefined) throw new RangeError(`No name has the number ${number}`);
    return row;
  }

  /** The first names whose pinyin begins in a way. */
  async byLetters(letters: string): Promise<NameRow[]> {
    const found = await filesWithBeginning(this.#files, this.#root.rows, letters);
    const rows = await Promise.all(found.map(({ file }) => this.#files.json<NameRow[]>(file)));
    return rows.flat().filter((row) => rowToLetters(row).startsWith(letters));
  }
}
