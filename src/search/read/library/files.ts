/**
 * Gets files of the index and proves them. A host may serve yesterday's page with today's files, or
 * lose one: on a 404 or a wrong seal the manifest is asked for again, past all caches. A new one
 * means that the site was rebuilt: the query starts again. The same one: the file is asked for once
 * more, and then reported as lost.
 */
import { fromCompactJson } from '../../coding/json/compact-json.ts';
import { inflate } from '../../coding/json/deflate.ts';
import { unseal } from '../../coding/seal.ts';
import { type FileName, fileToPath, type Manifest, manifestPath, version } from '../../wire.ts';

/** What is needed of `fetch`. Paths are relative to the folder of the index. */
export type FetchFile = (
  path: string,
  options: { cache: 'default' | 'reload' | 'no-store' },
) => Promise<{ ok: boolean; status: number; arrayBuffer(): Promise<ArrayBuffer> }>;

/** Bytes of files kept in memory, as they are stored: what is made of them takes some five times as much. */
const mostKnown = 10_000_000;

/** A file that could not be had: its path and why, in a few English words. */
export interface Failure {
  path: string;
  reason: string;
}

export class LostFile extends Error {
  readonly failure: Failure;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.failure = { path, reason };
  }
}

/** The site was rebuilt since the manifest was read. */
export class NewManifest extends Error {}

type Decode<Content> = (bytes: Uint8Array<ArrayBuffer>) => Content | Promise<Content>;

export class Files {
  manifest: Manifest;
  #fetch: FetchFile;
  /** The one that was asked for last is last. */
  #known = new Map<FileName, { content: Promise<unknown>; size: number }>();
  #size = 0;

  constructor(fetchFile: FetchFile, manifest: Manifest) {
    this.#fetch = fetchFile;
    this.manifest = manifest;
  }

  /**
   * The content of a file, decoded once; always ask for one file with one decoder. Rejects with
   * LostFile or NewManifest. What was asked for is not aborted: files are small, and the next letter
   * that is typed wants most of them again.
   */
  read<Content>(file: FileName, decode: Decode<Content>): Promise<Content> {
    const known = this.#known.get(file) ?? { content: this.#learn(file, decode), size: 0 };
    this.#known.delete(file);
    this.#known.set(file, known);
    return known.content as Promise<Content>;
  }

  /** A compressed file that holds JSON of a shape of wire.ts. */
  json<Shape>(file: FileName): Promise<Shape> {
    return this.read(file, async (bytes) => fromCompactJson<Shape>(await inflate(bytes)));
  }

  async #learn<Content>(file: FileName, decode: Decode<Content>): Promise<Content> {
    try {
      const bytes = await this.#get(file);
      const content = await decode(bytes);
      const known = this.#known.get(file);
      if (known !== undefined) {
        known.size = bytes.length;
        this.#size += bytes.length;
        this.#forget();
      }
      return content;
    } catch (error) {
      this.#known.delete(file);
      throw error;
    }
  }

  /** What was asked for longest ago. */
  #forget(): void {
    for (const [file, { size }] of this.#known) {
      if (this.#size <= mostKnown) return;
      this.#known.delete(file);
      this.#size -= size;
    }
  }

  async #get(file: FileName): Promise<Uint8Array<ArrayBuffer>> {
    const path = fileToPath(file);
    const first = await this.#try(path, { cache: 'default' });
    const whole = typeof first === 'string' ? null : unseal(first, file);
    if (whole !== null) return whole;
    const manifest = await fetchManifest(this.#fetch);
    if (JSON.stringify(manifest) !== JSON.stringify(this.manifest)) throw new NewManifest();
    const second = await this.#try(path, { cache: 'reload' });
    if (typeof second === 'string') throw new LostFile(path, second);
    const mended = unseal(second, file);
    if (mended === null) throw new LostFile(path, 'is damaged');
    return mended;
  }

  #try(path: string, options: Parameters<FetchFile>[1]) {
    return fetchBytes(this.#fetch, path, options);
  }
}

export async function fetchManifest(fetchFile: FetchFile): Promise<Manifest> {
  const bytes = await fetchBytes(fetchFile, manifestPath, { cache: 'no-store' });
  if (typeof bytes === 'string') throw new LostFile(manifestPath, bytes);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  } catch {
    throw new LostFile(manifestPath, 'is damaged');
  }
  if (manifest.version !== version) {
    throw new LostFile(manifestPath, `is of version ${manifest.version}, not ${version}`);
  }
  return manifest;
}

/** The bytes, or why there are none. */
async function fetchBytes(
  fetchFile: FetchFile,
  path: string,
  options: Parameters<FetchFile>[1],
): Promise<Uint8Array<ArrayBuffer> | string> {
  try {
    const response = await fetchFile(path, options);
    if (!response.ok) return `answered ${response.status}`;
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return 'could not be reached';
  }
}
