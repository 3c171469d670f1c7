/** The whole index of an archive as files: pure, and the same bytes every time. */
import type { Archive } from '../archive/records.ts';
import { archiveToDocuments } from './build/archive-to-documents.ts';
import { archiveToNames } from './build/archive-to-names.ts';
import { documentsToBlocks } from './build/documents-to-blocks.ts';
import { documentsToTexts } from './build/documents-to-texts.ts';
import { checksum } from './coding/checksum.ts';
import { deflate } from './coding/deflate.ts';
import {
  type Directory,
  type FileName,
  fileToPath,
  type Manifest,
  manifestPath,
  type Row,
  version,
} from './wire.ts';

export interface IndexFile {
  /** Under the folder `search/` of the site: `manifest.json`, `3/f2/9a01bc77d.bin`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** About a kilobyte, compressed: hits stand far apart, and each asks for the file that it is in. */
const rowsPerFile = 24;

/** One volume for now; the manifest is a list of them. */
export async function archiveToIndex(archive: Archive): Promise<IndexFile[]> {
  const files = new Map<string, IndexFile>();
  const store = async (content: Uint8Array<ArrayBuffer> | object): Promise<FileName> => {
    const bytes = await deflate(content instanceof Uint8Array ? content : toJson(content));
    const name = checksum(bytes);
    files.set(name, { path: fileToPath(name), bytes });
    return name;
  };
  const documents = archiveToDocuments(archive);
  const directory: Directory = { blocks: [], rows: [], rowsPerFile };
  for (const { firstKey, bytes } of documentsToBlocks(documents)) {
    directory.blocks.push([firstKey, await store(bytes)]);
  }
  const places: Pick<Row, 't' | 'x'>[] = [];
  for (const texts of documentsToTexts(documents)) {
    const t = await store(texts);
    places.push(...texts.map((_, x) => ({ t, x })));
  }
  const rows = documents.map(({ row }, number) => ({ ...row, ...places[number] }));
  for (let at = 0; at < rows.length; at += rowsPerFile) {
    const file = await store(rows.slice(at, at + rowsPerFile));
    directory.rows.push([documents[at]?.row.y ?? '', file]);
  }
  const volumes = [{ articles: documents.length, directory: await store(directory) }];
  const manifest: Manifest = { version, volumes, names: await store(archiveToNames(archive)) };
  return [{ path: manifestPath, bytes: toJson(manifest) }, ...files.values()];
}

function toJson(content: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}
