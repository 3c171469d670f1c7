/**
 * One volume, opened: what stands under its keys, days and numbers, all counted from its first article.
 * What is lost is noted, and answered with null: not known.
 */
import type { Field } from '../../coding/block.ts';
import { bytesToCalendar } from '../../coding/directory/calendar.ts';
import { bytesToRoot } from '../../coding/directory/root.ts';
import { placeOfText } from '../../coding/directory/text-shelf.ts';
import { inflate } from '../../coding/json/deflate.ts';
import { jsonToTexts } from '../../coding/json/texts.ts';
import { nameInGroup } from '../../coding/seal.ts';
import type { DayRange } from '../../day.ts';
import {
  articlesPerTable,
  type Calendar,
  type FacetTable,
  type Root,
  type TextRecord,
  type Volume,
} from '../../wire.ts';
import { type Failure, type Files, LostFile } from './files.ts';
import { Lists } from './lists.ts';

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
  #lists: Lists;
  #course: Course;

  private constructor(
    files: Files,
    root: Root,
    { articles, course }: { articles: number; course: Course },
  ) {
    this.#files = files;
    this.#root = root;
    this.#lists = new Lists(files, root.blocks, articles);
    this.#course = course;
    this.articles = articles;
    this.longestKey = root.longestKey;
  }

  /** Rejects with LostFile where there is no root. */
  static async open(files: Files, { articles, root }: Volume, course: Course): Promise<OpenVolume> {
    return new OpenVolume(files, await files.read(root, bytesToRoot), { articles, course });
  }

  /** About how many articles a key has. Asks for the directory alone. */
  async usualCount(key: string): Promise<number> {
    return (await this.#orLost(() => this.#lists.usualCount(key))) ?? 0;
  }

  /** Articles under a key, or under the longest key of at least `least` characters that it begins with. */
  async longest(
    key: string,
    { least = Infinity, field = null }: { least?: number; field?: Field | null } = {},
  ): Promise<Found | null> {
    return this.#orLost(async () => {
      const characters = Array.from(key);
      for (let length = characters.length; length > 0; length -= 1) {
        const numbers = await this.#lists.under(characters.slice(0, length).join(''), field);
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
      const { file, place } = placeOfText(this.#root.texts, this.articles, number);
      const texts = await this.#files.read(file, async (bytes) =>
        jsonToTexts(await inflate(bytes)),
      );
      return texts[place] ?? null;
    });
  }

  calendar(): Promise<Calendar | null> {
    const file = nameInGroup(this.#root.aside, 0);
    return this.#orLost(() => this.#files.read(file, bytesToCalendar));
  }

  /** The facet table in which an article stands, and the articles that it is of. */
  async facets(number: number): Promise<{ table: FacetTable | null; first: number; end: number }> {
    const at = Math.floor(number / articlesPerTable);
    const file = nameInGroup(this.#root.aside, 1 + at);
    const table = await this.#orLost(() => this.#files.json<FacetTable>(file));
    const first = at * articlesPerTable;
    return { table, first, end: Math.min(this.articles, first + articlesPerTable) };
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
