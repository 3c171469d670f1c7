/**
 * The one way into an index: for the worker, for `npm run dev`, for the command line and the tests.
 * Pure: it is given what fetches.
 */
import type { Result } from '../result.ts';
import { manifestPath, type NameRow } from '../wire.ts';
import { type FetchFile, Files, fetchManifest, LostFile, NewManifest } from './files.ts';
import { Library } from './library.ts';
import { type Request, search } from './search.ts';

export class Reader {
  #fetch: FetchFile;
  #files: Promise<Files> | null = null;

  constructor(fetchFile: FetchFile) {
    this.#fetch = fetchFile;
  }

  /** Never rejects for a lost file: the result names it. Rejects when the signal aborts. */
  async search(request: Request, signal: AbortSignal | null = null): Promise<Result> {
    try {
      return await this.#twice(async (files) => search(request, await Library.open(files, signal)));
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      return {
        query: request.query,
        isSearchable: true,
        hits: [],
        articles: 0,
        atLeast: 0,
        atMost: Infinity,
        complete: false,
        order: 'headlines',
        failures: [error.failure],
      };
    }
  }

  /** The list of names. Rejects with LostFile. */
  names(): Promise<NameRow[]> {
    return this.#twice((files) => files.json<NameRow[]>(files.manifest.names));
  }

  /** Fetches the manifest, if it is not there yet. */
  async open(): Promise<Files> {
    this.#files ??= fetchManifest(this.#fetch).then((manifest) => new Files(this.#fetch, manifest));
    try {
      return await this.#files;
    } catch (error) {
      this.#files = null;
      throw error;
    }
  }

  /** Once more from the start, silently, if the site was rebuilt in between. */
  async #twice<Answer>(ask: (files: Files) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(await this.open());
    } catch (error) {
      if (!(error instanceof NewManifest)) throw error;
      this.#files = null;
    }
    try {
      return await ask(await this.open());
    } catch (error) {
      throw error instanceof NewManifest ? new LostFile(manifestPath, 'keeps changing') : error;
    }
  }
}
