/** The whole index of an archive as files: pure, and the same bytes every time. */
import type { Archive } from '../archive/records.ts';
import { archiveToDocuments } from './build/archive-to-documents.ts';
import { documentsToVolume } from './build/documents-to-volume.ts';
import { documentsToVolumes } from './build/documents-to-volumes.ts';
import { archiveToNames } from './build/names/archive-to-names.ts';
import { storeNames } from './build/names/store-names.ts';
import type { Store } from './build/store-pages.ts';
import { checksum } from './coding/checksum.ts';
import { deflate } from './coding/json/deflate.ts';
import {
  type FileName,
  fileToPath,
  type Manifest,
  manifestPath,
  type Volume,
  version,
} from './wire.ts';

export interface IndexFile {
  /** Under the folder `search/` of the site: `manifest.json`, `3/f2/9a01bc77d.bin`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Takes files as they are made; the manifest is the last, so that what it names is there. */
export type Sink = (file: IndexFile) => Promise<void> | void;

export async function archiveToIndex(
  archive: Archive,
  write: Sink,
  largestVolume?: number,
): Promise<void> {
  const store = createStore(write);
  const volumes: Volume[] = [];
  const all = archiveToDocuments(archive);
  for (const documents of documentsToVolumes(all, largestVolume)) {
    volumes.push(await documentsToVolume(documents, store));
  }
  const names = await storeNames(archiveToNames(archive), all.length, store);
  const manifest: Manifest = { version, volumes, names };
  await write({ path: manifestPath, bytes: new TextEncoder().encode(JSON.stringify(manifest)) });
}

/** Files of the same bytes are one. */
function createStore(write: Sink): Store {
  const written = new Set<FileName>();
  const plain: Store['plain'] = async (bytes) => {
    const file = checksum(bytes);
    if (!written.has(file)) {
      written.add(file);
      await write({ path: fileToPath(file), bytes });
    }
    return { file, size: bytes.length };
  };
  return { plain, deflated: async (content) => plain(await deflate(content)) };
}
