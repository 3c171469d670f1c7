/** `npm run build`: articles and open data as files beside the pages. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/records.ts';
import { toBuildRecord } from '../../src/export/data/build-record.ts';
import {
  toChecksums,
  toDataPackage,
  type WrittenFile,
} from '../../src/export/data/data-package.ts';
import { archiveToData, archiveToFiles } from '../../src/export/index.ts';
import type { Place } from '../../src/export/place.ts';
import { archiveToTrees } from '../../src/site/trees/archive-to-trees.ts';
import { trees } from '../../src/site/trees/tree.ts';
import { buildInformation } from '../seeds/build-information.ts';
import { basePath, siteUrl, wantedTrees } from '../seeds/folders.ts';
import { writeDatabase } from './write-database.ts';

/** Writes into a built site; gives the files of open data. Synchronous: for a thread that has nothing else to do. */
export function writeExports(archive: Archive, site: string): WrittenFile[] {
  const built = archiveToTrees(archive, wantedTrees).map((tree) => trees[tree]);
  const place: Place = { site: siteUrl, base: basePath, trees: built };
  const folders = new Set<string>();
  for (const { path, make } of archiveToFiles(archive, place)) {
    const file = join(site, ...path.split('/'));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, make());
  }
  const written = writeData(archive, place, join(site, 'data'));
  writeFileSync(join(site, 'data', 'build.json'), toBuildRecord(archive, buildInformation()));
  return written;
}

/** Writes the files of open data into a folder, and with them what describes and checks them. */
export function writeData(archive: Archive, place: Place, folder: string): WrittenFile[] {
  for (const part of ['years', 'people']) mkdirSync(join(folder, part), { recursive: true });
  const { tables, files } = archiveToData(archive, place);
  const written = files.map(({ name, parts }) => writeParts(folder, name, parts()));
  writeDatabase(join(folder, 'archive.sqlite'), tables);
  written.push(describe(folder, 'archive.sqlite'));
  const description = toDataPackage(archive, tables, written);
  written.push(writeParts(folder, 'datapackage.json', [description]));
  writeFileSync(join(folder, 'SHA256SUMS'), toChecksums(written));
  return written;
}

/** Characters that are gathered before they are written. */
const enough = 1 << 20;

function writeParts(folder: string, name: string, parts: Iterable<string>): WrittenFile {
  const file = openSync(join(folder, ...name.split('/')), 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let gathered = '';
  const write = (): void => {
    const buffer = Buffer.from(gathered);
    writeSync(file, buffer);
    hash.update(buffer);
    bytes += buffer.byteLength;
    gathered = '';
  };
  for (const part of parts) {
    gathered += part;
    if (gathered.length > enough) write();
  }
  write();
  closeSync(file);
  return { name, bytes, sha256: hash.digest('hex') };
}

/** A file that is there already, read a part at a time. */
function describe(folder: string, name: string): WrittenFile {
  const file = openSync(join(folder, name), 'r');
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(enough);
  let bytes = 0;
  for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
    hash.update(buffer.subarray(0, count));
    bytes += count;
  }
  closeSync(file);
  return { name, bytes, sha256: hash.digest('hex') };
}
