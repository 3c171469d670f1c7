/**
 * All volumes as one list of articles, newest first, numbered through. Answers what stands in which
 * article; what is lost is collected in `failures`, and answered as "not known".
 */
import type { DayRange } from '../day.ts';
import type { FacetTable, Row, TextRecord } from '../wire.ts';
import { type Failure, type Files, LostFile } from './files.ts';
import { OpenVolume } from './open-volume.ts';

/** A run of articles, numbered through: from the first to before the last. */
export interface Stretch {
  /** `2024-03`; '' if the day is unknown. */
  month: string;
  from: number;
  to: number;
}

export class Library {
  readonly articles: number;
  readonly failures = new Map<string, Failure>();
  /** About how many bytes the text of an article takes. */
  readonly bytesPerText: number;
  #volumes: OpenVolume[];
  #signal: AbortSignal | null;

  private constructor(files: Files, volumes: OpenVolume[], signal: AbortSignal | null) {
    this.#volumes = volumes;
    this.#signal = signal;
    this.articles = volumes.reduce((sum, { articles }) => sum + articles, 0);
    const bytes = files.manifest.volumes.reduce((sum, { textBytes }) => sum + textBytes, 0);
    this.bytesPerText = bytes / Math.max(1, this.articles);
  }

  /** Opens it for one question; files stay known from question to question. */
  static async open(files: Files, signal: AbortSignal | null): Promise<Library> {
    signal?.throwIfAborted();
    let start = 0;
    const opened = files.manifest.volumes.map((volume) => {
      start += volume.articles;
      return OpenVolume.open(files, volume, start - volume.articles);
    });
    return new Library(files, await Promise.all(opened), signal);
  }

  /** Numbers of the articles under a key, ascending; null where that is not known. */
  async numbersUnder(key: string): Promise<number[] | null> {
    const lists = await Promise.all(
      this.#volumes.map(async (volume) => {
        const numbers = await this.#orLost(() => volume.numbersUnder(key));
        return numbers?.map((number) => volume.start + number) ?? null;
      }),
    );
    return joinLists(lists);
  }

  /** Numbers of the articles from one day to another; null as range: of those without a day. */
  async numbersOfDays(range: DayRange | null): Promise<number[] | null> {
    const lists = this.#volumes.map((volume) =>
      this.#orLost(async () => {
        const before = (day: string): Promise<number> => volume.firstBefore(day);
        const [from, to] =
          range === null
            ? [await before('0'), volume.articles]
            : [
                range.to === null ? 0 : await before(`${range.to}~`),
                await before(range.from ?? '0'),
              ];
        const length = Math.max(0, to - from);
        return Array.from({ length }, (_, index) => volume.start + from + index);
      }),
    );
    return joinLists(await Promise.all(lists));
  }

  /** Months in order of articles, newest first; null if lost. A month may stand in two volumes. */
  async months(): Promise<Stretch[] | null> {
    const calendars = this.#volumes.map((volume) =>
      this.#orLost(async () => {
        let from = volume.start;
        return (await volume.calendar()).map(([month, articles]): Stretch => {
          from += articles;
          return { month, from: from - articles, to: from };
        });
      }),
    );
    return joinLists(await Promise.all(calendars));
  }

  /** The table of facets in which an article stands, and the number of the table's first article. */
  async facets(number: number): Promise<{ table: FacetTable | null; first: number; end: number }> {
    const volume = this.#volumeOf(number);
    const size = volume.articlesPerFacets;
    const start = Math.floor((number - volume.start) / size) * size;
    const table = await this.#orLost(() => volume.facets(start));
    const first = volume.start + start;
    return { table, first, end: Math.min(first + size, volume.start + volume.articles) };
  }

  /** What is known of an article beside its text; null if lost. */
  async row(number: number): Promise<Row | null> {
    const volume = this.#volumeOf(number);
    return this.#orLost(() => volume.row(number - volume.start));
  }

  /** Null if lost. */
  async text(number: number, row: Row): Promise<TextRecord | null> {
    return this.#orLost(() => this.#volumeOf(number).text(row));
  }

  #volumeOf(number: number): OpenVolume {
    const volume = this.#volumes.findLast(({ start }) => start <= number);
    if (volume === undefined) throw new RangeError(`No article has the number ${number}`);
    return volume;
  }

  async #orLost<Content>(content: () => Promise<Content>): Promise<Content | null> {
    this.#signal?.throwIfAborted();
    try {
      return await content();
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      this.failures.set(error.failure.path, error.failure);
      return null;
    }
  }
}

/** Null if one of them is not known. */
function joinLists<Item>(lists: (Item[] | null)[]): Item[] | null {
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}
