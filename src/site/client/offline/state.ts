/** What is remembered of the copies: small records in a cache of their own. */
import { Store } from './store.ts';

export interface State {
  /** The build that all copies are of; `''` before the first. */
  build: string;
  /** Hashes of its lists. */
  lists: string[];
  /** Trees that are wanted whole, by their prefixes. */
  wanted: string[];
  /** Pages that were kept and have to be got again. */
  owed: string[];
  /** Windows that were open when the build before went: its files are kept for them. */
  guests: string[];
}

/** Held by whoever gets files for copies. */
export function lockName(scope: string): string {
  return `banmian ${new URL(scope).pathname}`;
}

const nothing: State = { build: '', lists: [], wanted: [], owed: [], guests: [] };
const path = 'state.json';

export class Memory {
  readonly #store: Store;

  constructor(scope: string) {
    this.#store = new Store(scope, 'state');
  }

  async read(): Promise<State> {
    const response = await this.#store.get(path);
    return { ...nothing, ...((await response?.json()) as Partial<State> | undefined) };
  }

  /** Changes some of it. */
  async write(change: Partial<State>): Promise<State> {
    const state = { ...(await this.read()), ...change };
    const bytes = new TextEncoder().encode(JSON.stringify(state));
    await this.#store.put(path, new Response(), bytes.buffer);
    return state;
  }

  clear(): Promise<boolean> {
    return this.#store.clear();
  }
}
