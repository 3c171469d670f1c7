/**
 * Articles into text files, in their order: as many as can be stand alone, since a hit costs its file.
 * They are the newest, where the first hits of a frequent phrase are; the others share files.
 */
import type { TextRecord } from '../wire.ts';

/** Articles in a file that they share: with fewer, fewer would stand alone. */
const leastTogether = 3;

export function documentsToTexts(documents: TextRecord[], mostFiles: number): TextRecord[][] {
  const articles = documents.length;
  let together = leastTogether;
  while (Math.ceil(articles / together) > mostFiles && together < articles) together += 1;
  // alone + (articles - alone) / together = mostFiles
  const alone = Math.floor((mostFiles * together - articles) / (together - 1));
  const files: TextRecord[][] = [];
  for (let at = 0; at < articles; ) {
    const size = at < alone ? 1 : together;
    files.push(documents.slice(at, at + size));
    at += size;
  }
  return files;
}
