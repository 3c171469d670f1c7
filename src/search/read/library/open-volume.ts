/**
 * One volume, opened: what stands under its keys, days and numbers, all counted from its first article.
 * What is lost is noted, and answered with null: not known.
 */
import { Block, type Field, sliceSize } from '../../coding/block.ts';
import { bytesToCalendar } from '../../coding/directory/calendar.ts';
import { bytesToRoot } from '../../coding/directory/root.ts';
import { bytesToShelf } from '../../coding/directory/shelf.ts';
import { inflate } from '../../coding/json/deflate.ts';
import { jsonToTexts } from '../../coding/json/texts.ts';
import { compareKeys } from '../../coding/keys.ts';
import type { DayRange } from '../../day.ts';
import type {
  Calendar,
  FacetTable,
  FileName,
  Root,
  Shelf,
  TextRecord,
  Volume,
} from '../../wire.ts';
import { type Failure, type Files, LostFile } from './files.ts';

/** What one question goes by: it may be aborted, and collects what it could not have. */
export interface Course {
  signal: AbortSignal | null;
  failures: Map<string, Failure>;
}

/** The articles that have a term. */
export interface Found {
  numbers: Uint32Array;
  /** Characters of the term. */
  length: number;
}

export class OpenVolume {
  readonly articles: number;
  readonly longestKey: number;
  #files: Files;
  #root: Root;
  #course: Course;

  private constructor(
    files: Files,
    root: Root,
    { articles, course }: { articles: number; course: Course },
  ) {
    this.#files = files;
    this.#root = root;
    this.#course = course;
    this.articles = articles;
    this.longestKey = root.longestKey;
  }

  /** Rejects with LostFile where there is no root. */
  static async open(files: Files, { articles, root }: Volume, course: Course): Promise<OpenVolume> {
    return new OpenVolume(files, await files.read(root, bytesToRoot), { articles, course });
  }

  /**
   * How many keys share a file with a key: where they are many, their lists are short. Asks for the
   * directory alone.
   */
  async keysBeside(key: string): Promise<number> {
    return (await this.#orLost(() => this.#blocksWith(key)))?.[0]?.keys ?? 0;
  }

  /** Articles under a key, or under the longest key of at least `least` characters that it begins with. */
  async longest(
    key: string,
    { least = Infinity, field = null }: { least?: number; field?: Field | null } = {},
  ): Promise<Found | null> {
    return this.#orLost(async () => {
      const characters = Array.from(key);
      for (let length = characters.length; length > 0; length -= 1) {
        const numbers = await this.#numbersUnder(characters.slice(0, length).join(''), field);
        if (numbers !== null) return { numbers, length };
        if (length <= least) break;
      }
      return { numbers: new Uint32Array(), length: characters.length };
    });
  }

  /** From the first to before the last article of a range of days; null as range: without a day. */
  async stretchOfDays(range: DayRange | null): Promise<[from: number, to: number] | null> {
    const days = await this.calendar();
    if (days === null) return null;
    /** Days descend, and unknown ones are last. */
    const firstBefore = (border: string): number =>
      days.reduce((sum, [day, articles]) => (day < border ? sum : sum + articles), 0);
    if (range === null) return [firstBefore('0'), this.articles];
    return [range.to === null ? 0 : firstBefore(`${range.to}~`), firstBefore(range.from ?? '0')];
  }

  async text(number: number): Promise<TextRecord | null> {
    return this.#orLost(async () => {
      const page = placeOf(this.#root.texts, number);
      const shelf = await this.#files.read(page.file, bytesToShelf);
      const { file, place } = placeOf(shelf, page.place);
      const texts = await this.#files.read(file, async (bytes) =>
        jsonToTexts(await inflate(bytes)),
      );
      return texts[place] ?? null;
    });
  }

  calendar(): Promise<Calendar | null> {
    return this.#orLost(() => this.#files.read(this.#root.calendar, bytesToCalendar));
  }

  /** The facet table in which an article stands, and the articles that it is of. */
  async facets(number: number): Promise<{ table: FacetTable | null; first: number; end: number }> {
    const { file, place, size } = placeOf(this.#root.facets, number);
    const table = await this.#orLost(() => this.#files.json<FacetTable>(file));
    return { table, first: number - place, end: number - place + size };
  }

  /** Null where there is no such key. */
  async #numbersUnder(key: string, field: Field | null): Promise<Uint32Array | null> {
    const found = await this.#blocksWith(key);
    const decode = (bytes: Uint8Array): Block => new Block(bytes, this.articles);
    const blocks = await Promise.all(found.map(({ file }) => this.#files.read(file, decode)));
    const slices = blocks.flatMap((block) => {
      const { keys } = block;
      const first = lowerBound(keys.length, (at) => compareKeys(keys[at] ?? '', key) >= 0);
      const places: { block: Block; at: number }[] = [];
      for (let at = first; keys[at] === key; at += 1) places.push({ block, at });
      return places;
    });
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

  /** Blocks that may hold a key. */
  async #blocksWith(key: string): Promise<{ file: FileName; keys: number }[]> {
    const pages = await Promise.all(
      placesWith(this.#root.blocks, key).map((at) =>
        this.#files.read(this.#root.blocks.files[at] ?? '', bytesToShelf),
      ),
    );
    return pages.flatMap((shelf) =>
      placesWith(shelf, key).map((at) => ({
        file: shelf.files[at] ?? '',
        keys: shelf.sizes[at] ?? 0,
      })),
    );
  }

  async #orLost<Content>(content: () => Promise<Content>): Promise<Content | null> {
    this.#course.signal?.throwIfAborted();
    try {
      return await content();
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      this.#course.failures.set(error.failure.path, error.failure);
      return null;
    }
  }
}

/** Files that may hold a key: it may begin inside one and go on in the next. */
function placesWith({ keys, files }: Shelf, key: string): number[] {
  const keyAt = (at: number): string => keys?.[at] ?? '';
  const end = lowerBound(files.length, (at) => compareKeys(keyAt(at), key) > 0);
  const from = lowerBound(end, (at) => compareKeys(keyAt(at), key) >= 0);
  const first = Math.max(0, from - 1);
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The file with an article, and the article's place in it. */
function placeOf(
  { files, sizes }: Shelf,
  number: number,
): { file: FileName; place: number; size: number } {
  let place = number;
  let at = 0;
  for (; place >= (sizes[at] ?? Infinity); at += 1) place -= sizes[at] ?? 0;
  return { file: files[at] ?? '', place, size: sizes[at] ?? 0 };
}

/** The first of `length` places for which `isPast` holds, once and for all that follow. */
function lowerBound(length: number, isPast: (at: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
