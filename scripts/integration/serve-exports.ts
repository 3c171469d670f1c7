/** `npm run dev`: the files beside the pages, each made when it is asked for; open data all at once. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Archive } from '../../src/archive/records.ts';
import { toBuildRecord } from '../../src/export/data/build-record.ts';
import { archiveToFiles } from '../../src/export/index.ts';
import type { Place } from '../../src/export/place.ts';
import { buildInformation } from '../seeds/build-information.ts';
import { basePath, scratchFolder, siteUrl } from '../seeds/folders.ts';
import { typeOf } from '../tools/serve-folder.ts';
import { devArchive } from './dev-archive.ts';
import { writeData } from './write-exports.ts';

/** The content of a file by its path inside the site; null where a build would write none. */
type FindFile = (path: string) => string | Uint8Array | null;

const place: Place = { site: siteUrl, base: basePath };

/** Answers for every file that a build would write beside the pages; all else goes on to Astro. */
export function serveExports(server: ViteDevServer): void {
  const known = new WeakMap<Archive, FindFile>();
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request.originalUrl);
    if (path === null) return next();
    devArchive(server)
      .then((archive) => {
        const find = known.get(archive) ?? exportsOf(archive);
        known.set(archive, find);
        const content = find(path);
        if (content === null) return next();
        response.writeHead(200, { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store' });
        response.end(content);
      })
      .catch(next);
  });
}

/** A path of a file inside the site, or null for pages and for files of the dev server. */
function pathOf(address = ''): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : '';
  const isOurs =
    /^(?:articles|columns|data|newspapers|people|sitemaps)\/|^[\w-]+\.(?:xml|json|txt)$/u;
  return isOurs.test(path) && !path.endsWith('/') ? path : null;
}

function exportsOf(archive: Archive): FindFile {
  const files = new Map(
    Array.from(archiveToFiles(archive, place), ({ path, make }) => [path, make] as const),
  );
  files.set('data/build.json', () => toBuildRecord(archive, buildInformation()));
  let data: ((name: string) => Uint8Array | null) | null = null;
  return (path) => {
    const make = files.get(path);
    if (make !== undefined) return make();
    if (!path.startsWith('data/')) return null;
    data ??= dataOf(archive);
    return data(path.slice('data/'.length));
  };
}

/** Open data is written as a build writes it: the database is a file whatever is done. */
function dataOf(archive: Archive): (name: string) => Uint8Array | null {
  const folder = join(scratchFolder, 'dev-data');
  rmSync(folder, { recursive: true, force: true });
  const names = new Set(writeData(archive, place, folder).map(({ name }) => name));
  names.add('SHA256SUMS');
  return (name) => (names.has(name) ? readFileSync(join(folder, ...name.split('/'))) : null);
}
