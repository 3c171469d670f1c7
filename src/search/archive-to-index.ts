/** The whole index of an archive as files: pure, and the same bytes every time. */
import type { Archive } from '../archive/records.ts';
import { archiveToDocuments } from './build/archive-to-documents.ts';
import { documentsToVolume } from './build/documents-to-volume.ts';
import { documentsToVolumes } from './build/documents-to-volumes.ts';
import { archiveToNames } from './build/names/archive-to-names.ts';
import { storeNames } from './build/names/store-names.ts';
import type { Bytes, Store } from './build/store-pages.ts';
import { checksum } from './coding/checksum.ts';
import { nameGroup, nameInGroup, seal } from './coding/seal.ts';
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

function createStore(write: Sink): Store {
  const put = async (name: FileName, bytes: Bytes): Promise<void> =>
    write({ path: fileToPath(name), bytes: seal(bytes, name) });
  return {
    file: async (bytes) => {
      const name = checksum(bytes);
      await put(name, bytes);
      return name;
    },
    group: async (files) => {
      const name = nameGroup(files);
      for (const [place, bytes] of files.entries()) await put(nameInGroup(name, place), bytes);
      return name;
    },
  };
}
