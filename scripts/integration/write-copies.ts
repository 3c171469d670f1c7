/** `npm run build`, last of all: what readers may keep of the site, and the worker that keeps it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { filesToLists } from '../../src/offline/files-to-lists.ts';
import { pathToRole } from '../../src/offline/path-to-role.ts';
import type { BuildFacts, ListedFile, Summary } from '../../src/offline/records.ts';
import { bundleScript } from '../tools/bundle-script.ts';

/** Under the root of the site: a worker serves the folder that it stands in. */
const workerFile = 'service-worker.js';
const sources = join('src', 'site', 'client', 'offline', 'worker');

/** Files that are read at a time. */
const atOnce = 32;

/** Writes into a built site, whose other files are all there. `trees` are their prefixes. */
export async function writeCopies(site: string, trees: readonly string[]): Promise<Summary> {
  const listing = await listSite(site);
  const { summary, files } = filesToLists(listing, trees, digest);
  for (const { path, text } of files) {
    const file = join(site, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const shell = [...listing.keys()].filter((path) => /^(?:_astro|icons)\//u.test(path)).sort();
  const facts: BuildFacts = { build: summary.build, trees: [...trees], shell };
  const script = await bundleScript(join(sources, 'index.ts'), { banmianBuild: facts });
  await writeFile(join(site, workerFile), script);
  return summary;
}

/** For a site without copies: a worker that takes those away which an earlier build had kept. */
export async function writeRetirement(site: string): Promise<void> {
  await writeFile(join(site, workerFile), await bundleScript(join(sources, 'retire.ts')));
}

async function listSite(site: string): Promise<Map<string, ListedFile>> {
  const entries = await readdir(site, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const wanted = files
    .map((file) => ({ file, path: fileToPath(relative(site, file)) }))
    .filter(({ path }) => pathToRole(path) !== 'other');
  const listing = new Map<string, ListedFile>();
  for (let index = 0; index < wanted.length; index += atOnce) {
    const part = wanted.slice(index, index + atOnce);
    const contents = await Promise.all(part.map(({ file }) => readFile(file)));
    for (const [at, bytes] of contents.entries()) {
      listing.set(part[at]?.path ?? '', { bytes: bytes.byteLength, hash: digest(bytes) });
    }
  }
  return listing;
}

/** `dates/2024/index.html` → `dates/2024/`, as an address has it. */
function fileToPath(file: string): string {
  const path = file.split(sep).join('/');
  return encodeURI(path.replace(/(?:^|(?<=\/))index\.html$/u, ''));
}

/** 16 hexadecimal digits of the SHA-256. */
function digest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
