/** Articles into text files: short ones together, so that files are few; long ones alone. */
import type { TextRecord } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';

/** Articles in one file, at most, and how many characters of JSON it holds unless one has more. */
const mostArticles = 4;
const mostCharacters = 2700;

/** Files that wait for an article that fits: more of them fill better, but tear neighbours apart. */
const mostOpen = 8;

export interface TextFile {
  /** Of its articles, in the order of `texts`. */
  numbers: number[];
  texts: TextRecord[];
  /** Characters of JSON. */
  size: number;
}

export function documentsToTexts(documents: Document[]): TextFile[] {
  const files: TextFile[] = [];
  let open: TextFile[] = [];
  for (const [number, { text }] of documents.entries()) {
    const length = JSON.stringify(text).length;
    let file = open.find(({ size }) => size + length <= mostCharacters);
    if (file === undefined) {
      file = { numbers: [], texts: [], size: 0 };
      files.push(file);
      open.push(file);
    }
    file.numbers.push(number);
    file.texts.push(text);
    file.size += length;
    open = open
      .filter(({ size, texts }) => size < mostCharacters && texts.length < mostArticles)
      .slice(-mostOpen);
  }
  return files;
}
