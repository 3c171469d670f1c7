/**
 * All volumes as one list of articles, newest first, numbered through. Answers what stands in which
 * article; what is lost is collected in `failures`, and answered as "not known".
 */

import type { Query } from '../../query/query.ts';
import type { FacetTable, TextRecord } from '../../wire.ts';
import { queryToVerdicts } from '../verdicts/query-to-verdicts.ts';
import type { Care, Verdicts } from '../verdicts/verdicts.ts';
import type { Files } from './files.ts';
import { type Course, OpenVolume } from './open-volume.ts';

/** A run of articles, numbered through: from the first to before the last. */
export interface Stretch {
  /** `2024-03`; '' if the day is unknown. */
  month: string;
  from: number;
  to: number;
}

interface Place {
  volume: OpenVolume;
  /** The number of its first article in the archive. */
  start: number;
}

export class Library {
  readonly articles: number;
  readonly failures: Course['failures'];
  /** About how many bytes the text of an article takes. */
  readonly bytesPerText: number;
  #places: Place[] = [];

  private constructor(files: Files, volumes: OpenVolume[], { failures }: Course) {
    this.failures = failures;
    let articles = 0;
    for (const volume of volumes) {
      this.#places.push({ volume, start: articles });
      articles += volume.articles;
    }
    this.articles = articles;
    const bytes = files.manifest.volumes.reduce((sum, { textBytes }) => sum + textBytes, 0);
    this.bytesPerText = bytes / Math.max(1, articles);
  }

  /** Opens it for one question; files stay known from question to question. */
  static async open(files: Files, signal: AbortSignal | null): Promise<Library> {
    signal?.throwIfAborted();
    const course: Course = { signal, failures: new Map() };
    const { volumes } = files.manifest;
    const opened = volumes.map((volume) => OpenVolume.open(files, volume, course));
    return new Library(files, await Promise.all(opened), course);
  }

  async verdicts(query: Query, care: Care): Promise<Verdicts> {
    const parts = this.#places.map(({ volume }) => queryToVerdicts(query, volume, care));
    const all = new Uint8Array(this.articles);
    for (const [at, part] of (await Promise.all(parts)).entries()) {
      all.set(part, this.#places[at]?.start);
    }
    return all;
  }

  /** The first article without a day; null if that is not known. */
  async firstUndated(): Promise<number | null> {
    let undated = this.articles;
    for (const { volume, start } of this.#places) {
      const stretch = await volume.stretchOfDays(null);
      if (stretch === null) return null;
      const [from, to] = stretch;
      if (from < to) undated = Math.min(undated, start + from);
    }
    return undated;
  }

  /** Months in order of articles, newest first; null if lost. A month may stand in two volumes. */
  async months(): Promise<Stretch[] | null> {
    const calendars = await Promise.all(this.#places.map(({ volume }) => volume.calendar()));
    const stretches: Stretch[] = [];
    for (const [at, calendar] of calendars.entries()) {
      if (calendar === null) return null;
      let from = this.#places[at]?.start ?? 0;
      for (const [day, articles] of calendar) {
        const [month, last] = [day.slice(0, 7), stretches.at(-1)];
        if (last?.month === month && last.to === from) last.to += articles;
        else stretches.push({ month, from, to: from + articles });
        from += articles;
      }
    }
    return stretches;
  }

  /** The table of facets in which an article stands, and the number of the table's first article. */
  async facets(number: number): Promise<{ table: FacetTable | null; first: number; end: number }> {
    const { volume, start } = this.#placeOf(number);
    const { table, first, end } = await volume.facets(number - start);
    return { table, first: start + first, end: start + end };
  }

  /** Null if lost. */
  async text(number: number): Promise<TextRecord | null> {
    const { volume, start } = this.#placeOf(number);
    return volume.text(number - start);
  }

  #placeOf(number: number): Place {
    const place = this.#places.findLast(({ start }) => start <= number);
    if (place === undefined) throw new RangeError(`No article has the number ${number}`);
    return place;
  }
}
