/**
 * The one way into an index: for the worker, for `npm run dev`, for the command line and the tests.
 * Pure: it is given what fetches. No method rejects for a lost file: its answer names it; all reject
 * when their signal aborts.
 */
import { readyToFold } from '../../text/ready-to-fold.ts';
import type { Query } from '../query/query.ts';
import { textToQuery } from '../query/text-to-query.ts';
import type { Articles, Concordance, Counted, Result, Survey } from '../result.ts';
import { manifestPath } from '../wire.ts';
import { Inquiry, type Learnt } from './inquiry.ts';
import {
  type Failure,
  type FetchFile,
  Files,
  fetchManifest,
  LostFile,
  NewManifest,
} from './library/files.ts';
import { Library } from './library/library.ts';
import type { FuzzyNames, NameHit } from './names/names.ts';
import type { ConcordanceRequest } from './tasks/concordance.ts';
import { empty } from './tasks/empty.ts';
import { type Request, search } from './tasks/search.ts';

/** Queries of which is kept what was learnt: a byte an article each. */
const mostKept = 8;

export class Reader {
  #fetch: FetchFile;
  #files: Promise<Files> | null = null;
  #learnt = new Map<string, Learnt>();

  constructor(fetchFile: FetchFile) {
    this.#fetch = fetchFile;
  }

  search(request: Request, signal: AbortSignal | null = null): Promise<Result> {
    return this.#ask({
      text: request.query,
      signal,
      ask: (inquiry) => search(request, inquiry),
      without: (failure) => empty.result(request.query, failure),
    });
  }

  /** Facets and timeline. */
  survey(query: string, signal: AbortSignal | null = null): Promise<Survey> {
    return this.#ask({
      text: query,
      signal,
      ask: async (inquiry) => (await besideHits()).survey(query, inquiry),
      without: (failure) => empty.survey(query, failure),
    });
  }

  /** Reads all candidates; reports as it goes. When it is aborted, what was learnt stays known. */
  count(
    query: string,
    report: (counted: Counted) => void = () => undefined,
    signal: AbortSignal | null = null,
  ): Promise<Counted> {
    return this.#ask({
      text: query,
      signal,
      ask: async (inquiry) => (await besideHits()).count(query, inquiry, report),
      without: (failure) => empty.counted(query, failure),
    });
  }

  /** Keywords in context. */
  concordance(
    request: ConcordanceRequest,
    signal: AbortSignal | null = null,
  ): Promise<Concordance> {
    return this.#ask({
      text: request.query,
      signal,
      ask: async (inquiry) => (await besideHits()).concordance(request, inquiry),
      without: (failure) => empty.concordance(request.query, failure),
    });
  }

  /** Hits with their whole texts. */
  articles(request: Request, signal: AbortSignal | null = null): Promise<Articles> {
    return this.#ask({
      text: request.query,
      signal,
      ask: async (inquiry) => (await besideHits()).articles(request, inquiry),
      without: (failure) => empty.articles(request.query, failure),
    });
  }

  /** Names of people and more, by what is typed of them. Rejects with LostFile. */
  names(typed: string, options: { limit: number; fuzzy: FuzzyNames }): Promise<NameHit[]> {
    return this.#twice(async (files) => {
      const { askNames } = await loaded(import('./names/ask-names.ts'));
      return askNames(files, typed, options);
    });
  }

  /** Fetches the manifest, if it is not there yet. Rejects with LostFile. */
  async open(): Promise<Files> {
    this.#files ??= fetchManifest(this.#fetch).then((manifest) => new Files(this.#fetch, manifest));
    try {
      return await this.#files;
    } catch (error) {
      this.#files = null;
      throw error;
    }
  }

  /** `without` answers where there is nothing to look for, or, with a failure, nothing to look in. */
  async #ask<Answer>(question: {
    text: string;
    signal: AbortSignal | null;
    ask: (inquiry: Inquiry) => Promise<Answer>;
    without: (failure: Failure | null) => Answer;
  }): Promise<Answer> {
    const { text, signal, ask, without } = question;
    await readyToFold(text);
    const query = textToQuery(text);
    if (query === null) return without(null);
    try {
      return await this.#twice(async (files) => {
        const library = await Library.open(files, signal);
        return ask(await this.#inquire(text, query, library));
      });
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      return without(error.failure);
    }
  }

  /** With what was learnt before, unless something was lost then. */
  async #inquire(text: string, query: Query, library: Library): Promise<Inquiry> {
    const learnt = this.#learnt.get(text);
    this.#learnt.delete(text);
    const inquiry = learnt
      ? new Inquiry(query, library, learnt)
      : await Inquiry.open(query, library);
    if (library.failures.size === 0) this.#learnt.set(text, inquiry.learnt);
    const [oldest] = this.#learnt.keys();
    if (oldest !== undefined && this.#learnt.size > mostKept) this.#learnt.delete(oldest);
    return inquiry;
  }

  /** Once more from the start, silently, if the site was rebuilt in between. */
  async #twice<Answer>(ask: (files: Files) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(await this.open());
    } catch (error) {
      if (!(error instanceof NewManifest)) throw error;
      this.#files = null;
      this.#learnt.clear();
    }
    try {
      return await ask(await this.open());
    } catch (error) {
      throw error instanceof NewManifest ? new LostFile(manifestPath, 'keeps changing') : error;
    }
  }
}

function besideHits() {
  return loaded(import('./tasks/beside-hits.ts'));
}

/** A part of the program may be lost as any file: its host is gone, or has a newer one. */
async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch {
    throw new LostFile('program', 'could not be loaded');
  }
}
