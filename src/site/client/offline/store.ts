/** Copies on this device, in the browser's own cache; used by the worker and by the page on copies. */
import { addressToPath, pathToAddress } from '../../../offline/address-to-path.ts';

/** Headers that copies carry besides those of the host. */
const hashHeader = 'x-banmian-hash';
const keptHeader = 'x-banmian-kept';

/** Headers of the way here, which a copy has not gone. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie'];

/** A copy, without its bytes. */
export interface Copy {
  path: string;
  hash: string;
  /** When it was got: milliseconds. */
  kept: number;
}

export class Store {
  readonly #scope: string;
  readonly #name: string;

  /** `kind` parts the stores of one site: `kept`, `outgoing`, `state`. */
  constructor(scope: string, kind: string) {
    this.#scope = scope;
    this.#name = `banmian ${kind} ${new URL(scope).pathname}`;
  }

  async get(path: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#name);
    return cache.match(pathToAddress(path, this.#scope), { ignoreVary: true });
  }

  /** Rejects where the device has no room. */
  async put(path: string, response: Response, bytes: ArrayBuffer): Promise<void> {
    const headers = new Headers(response.headers);
    for (const name of ofTheWay) headers.delete(name);
    headers.set(hashHeader, await hashOf(bytes));
    headers.set(keptHeader, String(Date.now()));
    const cache = await caches.open(this.#name);
    await cache.put(pathToAddress(path, this.#scope), new Response(bytes, { headers }));
  }

  async drop(paths: Iterable<string>): Promise<void> {
    const cache = await caches.open(this.#name);
    for (const path of paths) await cache.delete(pathToAddress(path, this.#scope));
  }

  async paths(): Promise<string[]> {
    const cache = await caches.open(this.#name);
    const keys = await cache.keys();
    return keys.flatMap(({ url }) => addressToPath(url, this.#scope) ?? []);
  }

  /** What is kept of some paths. */
  async copies(paths: readonly string[]): Promise<Copy[]> {
    const all = await Promise.all(paths.map((path) => this.get(path)));
    return all.flatMap((response, index) => {
      if (response === undefined) return [];
      const { headers } = response;
      const [hash, kept] = [headers.get(hashHeader) ?? '', Number(headers.get(keptHeader))];
      return [{ path: paths[index] ?? '', hash, kept }];
    });
  }

  clear(): Promise<boolean> {
    return caches.delete(this.#name);
  }
}

/** The first 16 hexadecimal digits of the SHA-256, as lists have it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
