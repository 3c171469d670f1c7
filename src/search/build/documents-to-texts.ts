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
  const alone = Math.max(0, Math.floor((mostFiles * together - articles) / (together - 1)));
  // Counted from the oldest: what is added today leaves the files of the others as they are.
  const first = alone + ((articles - alone) % together);
  const files = documents.slice(0, alone).map((document) => [document]);
  for (let at = alone; at < articles; ) {
    const end = at === alone && first > at ? first : at + together;
    files.push(documents.slice(at, end));
    at = end;
  }
  return files;
}
