/** Articles into text files: short ones together, so that files are few; long ones alone. */
import type { TextRecord } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';

/** Articles in one file, at most, and how many characters of JSON it holds unless one has more. */
const mostArticles = 4;
const mostCharacters = 2400;

export function documentsToTexts(documents: Document[]): TextRecord[][] {
  const files: TextRecord[][] = [];
  let open: TextRecord[] = [];
  let size = 0;
  for (const { text } of documents) {
    const length = JSON.stringify(text).length;
    if (open.length > 0 && (open.length === mostArticles || size + length > mostCharacters)) {
      files.push(open);
      open = [];
      size = 0;
    }
    open.push(text);
    size += length;
  }
  return open.length > 0 ? [...files, open] : files;
}
