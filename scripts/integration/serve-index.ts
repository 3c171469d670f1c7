/** `npm run dev`: the search index of the archive as it is now, made at the first question for it. */
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Archive } from '../../src/archive/records.ts';
import type { archiveToIndex } from '../../src/search/index.ts';
import { basePath, projectFolder } from '../seeds/folders.ts';
import { devArchive, runnable } from './dev-archive.ts';

type Index = ReadonlyMap<string, Uint8Array>;

const indexModule = join(projectFolder, 'src', 'search', 'index.ts');
const prefix = `${basePath}search/`;

/** Answers for the files of the index under `search/`; all else goes on to Astro. */
export function serveIndex(server: ViteDevServer): void {
  const indexes = new WeakMap<Archive, Promise<Index>>();
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request);
    if (path === null) return next();
    currentIndex(server, indexes).then(
      (index) => answer(response, path, index.get(path)),
      (error: unknown) => next(error),
    );
  });
}

/** A path inside the index, or null where none is asked for. */
function pathOf({ originalUrl = '' }: { originalUrl?: string | undefined }): string | null {
  const { pathname } = new URL(originalUrl, 'http://localhost');
  const isFile = pathname.startsWith(prefix) && /\.(?:json|bin)$/u.test(pathname);
  return isFile ? pathname.slice(prefix.length) : null;
}

async function currentIndex(
  server: ViteDevServer,
  indexes: WeakMap<Archive, Promise<Index>>,
): Promise<Index> {
  const archive = await devArchive(server);
  const { runner } = runnable(server);
  const search = (await runner.import(indexModule)) as { archiveToIndex: typeof archiveToIndex };
  const known = indexes.get(archive);
  if (known !== undefined) return known;
  const files = new Map<string, Uint8Array>();
  const index = search
    .archiveToIndex(archive, ({ path, bytes }) => void files.set(path, bytes))
    .then(() => files);
  indexes.set(archive, index);
  return index;
}

function answer(response: ServerResponse, path: string, bytes: Uint8Array | undefined): void {
  const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  response.writeHead(bytes ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(bytes);
}
