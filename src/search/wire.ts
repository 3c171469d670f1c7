/**
 * The files of the index, as they stand under `search/`. Everything but the manifest stands under a name
 * that is made from what is stored, ends in a seal (`coding/seal.ts`), and never changes. Files that are
 * found together are a group: its name is made from all of them, and theirs from it, so that a directory
 * names groups alone. Files of bits are stored as they are: blocks (`coding/block.ts`), roots and shelves,
 * the calendar. Texts, facets and rows of names are compact JSON (`coding/json/compact-json.ts`) of the
 * shapes below, as raw deflate.
 */

/** Raised with every change that an older reader cannot read. */
export const version = 5;

export const manifestPath = 'manifest.json';

/** Twelve hexadecimal digits, made from the bytes of a file, or of all files of a group. */
export type FileName = string;

/** `manifest.json`: plain JSON, the only file that changes in place; never cached. */
export interface Manifest {
  version: number;
  /** Newest first; numbers of articles begin at 0 in each. */
  volumes: Volume[];
  /** Root of the list of names. */
  names: FileName;
}

export interface Volume {
  articles: number;
  /** Of all its text files together: what reading all would cost. */
  textBytes: number;
  /** Root. */
  root: FileName;
}

/** What a volume's files are found by. It stays small: at most some hundred groups of a kind. */
export interface Root {
  /** Blocks, by keys. */
  blocks: Directory;
  /** TextRecord[]. */
  texts: TextShelf;
  /** Characters of the longest term that has a list. */
  longestKey: number;
  /** A group: the calendar, and a table of facets (FacetTable) for each `articlesPerTable` articles. */
  aside: FileName;
}

/** Articles in a table of facets: some six kilobytes. */
export const articlesPerTable = 256;

/** Files in order, found by what they begin with, or by the numbers of what they hold. */
export interface Shelf {
  /** Of rows, how many names each holds; of blocks, how many articles a key has there, as a level. */
  sizes: number[];
  /** The key that each begins with. */
  keys: string[];
  /** Whether the key that each begins with also stands in the file before. */
  continues: boolean[];
}

/**
 * The files of one group on one shelf; or a shelf of pages, each of which is a shelf of files. A page is
 * in the group of its files, before them.
 */
export interface Directory {
  isPaged: boolean;
  /** One for each page, or one. */
  groups: FileName[];
  shelf: Shelf;
}

/** Files of articles, found by the number of an article. */
export interface TextShelf {
  /** Newest first. */
  groups: FileName[];
  /** Articles in a group; in the newest, whatever is left. */
  perGroup: number;
  /** In how many groups, the newest, each article stands alone in its file. */
  alone: number;
  /** Articles in a file of the other groups; in the last of a group, whatever is left. */
  together: number;
}

/** The list of names, in the order of their letters of pinyin. */
export interface NamesRoot {
  names: number;
  /** Blocks: numbers of names by what is typed of them. */
  blocks: Directory;
  /** NameRow[]; the key of a file is what the letters of its first name are. */
  rows: Directory;
}

/** How many articles each day has, in order of articles: `2024-03-01`; '' if the day is unknown. */
export type Calendar = [day: string, articles: number][];

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

/** An article with every stream in the source's characters, and what a hit shows beside. */
export interface TextRecord {
  id: string;
  /** The day that it is ordered by, `YYYY-MM-DD`, '' if unknown. */
  day: string;
  /** The date which that day is of, EDTF, or null. */
  date: string | null;
  /** The day of the issue, EDTF, or null. */
  published: string | null;
  newspaper: string | null;
  kind: string;
  /** Its parts. */
  headline: string[];
  kicker: string | null;
  deck: string | null;
  column: string | null;
  dateline: string | null;
  /** The line of the bylines. */
  byline: string | null;
  /** Names of bylines. */
  bylines: string[];
  /** Headings, labels, captions, notes and credits. */
  others: string[];
  /** Names of people: a facet, not a stream. */
  people: string[];
  paragraphs: [id: string, text: string][];
  /** The page as printed. */
  page: string | null;
  /** Names the state of the text. */
  version: string;
  /** Who wrote it, as citations name them. */
  writers: [family: string, given: string][];
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

/**
 * What keys of the list of names begin with: nothing for terms of names; for terms of posts; before the
 * character that a name begins with; before initials.
 */
export const namePrefixes = {
  text: '',
  post: '\u0001',
  start: '\u0002',
  initials: '\u0003',
} as const;

/** `zhangchaochao`. */
export function rowToLetters([, , , pinyin]: NameRow): string {
  return pinyin.replaceAll(' ', '');
}

/** `zcc`. */
export function rowToInitials([, , , pinyin]: NameRow): string {
  return pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
}

/** What a key begins with says what it is a term of; keys of the text have no prefix. */
export const prefixes = {
  text: '',
  byline: '\u0001',
  person: '\u0002',
  newspaper: '\u0003',
  kind: '\u0004',
} as const;

/** Whether a key is a whole value, and no term: what begins with a value is another one. */
export function isFacetKey(key: string): boolean {
  const first = key.charAt(0);
  return first >= prefixes.person && first <= prefixes.kind;
}

/** Where a file stands: three steps deep, so that a million files make no folder of more than 256. */
export function fileToPath(file: FileName): string {
  return `${file.slice(0, 1)}/${file.slice(1, 3)}/${file.slice(3)}.bin`;
}
