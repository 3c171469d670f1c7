/**
 * The files of the index, as they stand under `search/`. Everything but the manifest is raw deflate
 * under a name made from the checksum of the stored bytes, and never changes. Inside are blocks
 * (`coding/block.ts`) or compact JSON (`coding/compact-json.ts`) of the shapes below.
 */

/** Raised with every change that an older reader cannot read. */
export const version = 2;

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
  /** Of all its text files together: what reading all would cost. */
  textBytes: number;
  /** Root. */
  root: FileName;
}

/** The upper level of a volume's directory. It stays small: one entry for some hundred files. */
export interface Root {
  /** Pages of blocks (Shelf), in order of keys, each with its first key. */
  blocks: Shelf;
  /** Pages of row files (Shelf), in order of articles, each with the day of its first article. */
  rows: Shelf;
  /** Row files in a page, and articles in a row file; the last ones hold fewer. */
  rowsPerPage: number;
  rowsPerFile: number;
  /** Calendar. */
  calendar: FileName;
  /** Facet tables (FacetTable), in order of articles. */
  facets: FileName[];
  articlesPerFacets: number;
}

/**
 * Files in order, each with what it begins with: a key, which may go on in the next file, or a day,
 * '' where it is unknown.
 */
export type Shelf = [first: string, file: FileName][];

/** How many articles each month has, in order of articles: `2024-03`; '' if the day is unknown. */
export type Calendar = [month: string, articles: number][];

/** What some hundred articles are counted by. */
export interface FacetTable {
  /** Values as printed, of all facets. */
  values: string[];
  /** For each facet, for each article, places in `values`. */
  person: number[][];
  byline: number[][];
  column: number[][];
  newspaper: number[][];
  kind: number[][];
}

/** Row files (Row[]): what a hit shows beside its text, and where that is. */
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
  /** Names of people: a facet, not a stream. */
  w: string[];
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
  /** The name folded, where that is not the name itself. */
  folded?: string,
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
