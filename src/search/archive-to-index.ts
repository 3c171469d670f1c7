/** The whole index of an archive as files: pure, and the same bytes every time. */
import type { Archive } from '../archive/records.ts';
import { archiveToDocuments } from './build/archive-to-documents.ts';
import { archiveToNames } from './build/archive-to-names.ts';
import { documentsToVolume, type Store } from './build/documents-to-volume.ts';
import { documentsToVolumes } from './build/documents-to-volumes.ts';
import { checksum } from './coding/checksum.ts';
import { toCompactJson } from './coding/json/compact-json.ts';
import { deflate } from './coding/json/deflate.ts';
import { fileToPath, type Manifest, manifestPath, type Volume, version } from './wire.ts';

export interface IndexFile {
  /** Under the folder `search/` of the site: `manifest.json`, `3/f2/9a01bc77d.bin`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export async function archiveToIndex(archive: Archive): Promise<IndexFile[]> {
  const files = new Map<string, IndexFile>();
  const plain: Store['plain'] = (bytes) => {
    const file = checksum(bytes);
    files.set(file, { path: fileToPath(file), bytes });
    return { file, size: bytes.length };
  };
  const store: Store = { plain, deflated: async (content) => plain(await deflate(content)) };
  const volumes: Volume[] = [];
  for (const documents of documentsToVolumes(archiveToDocuments(archive))) {
    volumes.push(await documentsToVolume(documents, store));
  }
  const names = await store.deflated(toCompactJson(archiveToNames(archive)));
  const manifest: Manifest = { version, volumes, names: names.file };
  return [
    { path: manifestPath, bytes: new TextEncoder().encode(JSON.stringify(manifest)) },
    ...files.values(),
  ];
}
