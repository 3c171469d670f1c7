/**
 * The files of the index, as they stand under `search/`. Everything but the manifest is raw deflate
 * under a name made from the checksum of the stored bytes, and never changes.
 */

/** Raised with every change that an older reader cannot read. */
export const version = 1;

export const manifestPath = 'manifest.json';

/** Twelve hexadecimal digits: the checksum of the file's stored bytes. */
export type FileName = string;

/** `manifest.json`: plain JSON, the only file that changes in place; never cached. */
export interface Manifest {
  version: number;
  /** Newest first; numbers of articles begin at 0 in each. */
  volumes: Volume[];
  /** The list of names: NameRow[]. */
  names: FileName;
}

export interface Volume {
  articles: number;
  /** Directory. */
  directory: FileName;
}

/** What a volume consists of. */
export interface Directory {
  /** Blocks in order of keys, each with its first key; a key may go on in the next block. */
  blocks: [firstKey: string, file: FileName][];
  /** Row files in order of articles, each with the day of its first article, '' if unknown. */
  rows: [firstDay: string, file: FileName][];
  /** Articles in a row file; the last holds fewer. */
  rowsPerFile: number;
}

/** Row files (Row[]) are the forward table: what a hit shows and filters know, and where its text is. */
export interface Row {
  /** Article id. */
  i: string;
  /** The day that it is ordered by, `YYYY-MM-DD`, '' if unknown. */
  y: string;
  /** The date which that day is of, EDTF, or null. */
  d: string | null;
  /** Day of the issue if it is a plain day, else null. */
  p: string | null;
  /** Newspaper. */
  n: string | null;
  /** Kind. */
  k: string;
  /** Column. */
  c: string | null;
  /** Names of bylines. */
  b: string[];
  /** Names of people. */
  o: string[];
  /** Text file, and the place of the article in it. */
  t: FileName;
  x: number;
}

/** Text files (TextRecord[], one to four articles) hold every stream in the source's characters. */
export interface TextRecord {
  /** Headline, parts. */
  h: string[];
  /** Kicker, deck, column, dateline, byline line. */
  k: string | null;
  d: string | null;
  c: string | null;
  l: string | null;
  b: string | null;
  /** Names of bylines. */
  n: string[];
  /** Headings, labels, captions, notes and credits. */
  o: string[];
  /** Paragraphs: id and text. */
  p: [id: string, text: string][];
}

export const nameKinds = ['person', 'byline', 'column', 'newspaper'] as const;
export type NameKind = (typeof nameKinds)[number];

export type NameRow = [
  kind: NameKind,
  name: string,
  slug: string,
  /** Toneless pinyin, syllables separated by spaces: `zhang chao chao`. */
  pinyin: string,
  /** The most attested posts as printed, for people. */
  posts: string[],
];

/** What a key begins with says what it is a term of; keys of the text have no prefix. */
export const prefixes = {
  text: '',
  title: '\u0001',
  deck: '\u0002',
  byline: '\u0003',
  column: '\u0004',
  person: '\u0005',
  newspaper: '\u0006',
  kind: '\u0007',
} as const;

/** Where a file stands: three steps deep, so that a million files make no folder of more than 256. */
export function fileToPath(file: FileName): string {
  return `${file.slice(0, 1)}/${file.slice(1, 3)}/${file.slice(3)}.bin`;
}
