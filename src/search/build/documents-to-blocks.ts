/** Every term with the articles that hold it, in sorted blocks. */
import { fold } from '../../text/fold.ts';
import { recordToStreams, textStreams, textToTerms } from '../analyse.ts';
import { compareKeys, type Entry, entriesToBlock, sliceSize } from '../coding/block.ts';
import { prefixes } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';

/** A block holds this much before compression, give or take one list; fewer bytes make too many files. */
const blockBytes = 5400;

/** A list of more articles than this is cut into slices. */
const longestList = sliceSize;

export interface Block {
  firstKey: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export function documentsToBlocks(documents: Document[]): Block[] {
  const lists = new Map<string, number[]>();
  for (const [number, document] of documents.entries()) {
    for (const key of documentToKeys(document)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [number]);
      else list.push(number);
    }
  }
  const entries = [...lists.keys()]
    .sort(compareKeys)
    .flatMap((key) => listToEntries(key, lists.get(key) ?? []));
  return packEntries(entries, documents.length);
}

/** The keys under which an article is found, each once. */
function documentToKeys({ row, text }: Document): Set<string> {
  const keys = new Set<string>();
  const streams = recordToStreams(text);
  const add = (prefix: string, texts: string[]): void => {
    for (const one of texts) for (const term of textToTerms(fold(one))) keys.add(prefix + term);
  };
  for (const name of textStreams) add(prefixes.text, streams[name]);
  for (const name of ['title', 'deck', 'byline', 'column'] as const) {
    add(prefixes[name], streams[name]);
  }
  const facets = { person: text.w, newspaper: row.n === null ? [] : [row.n], kind: [row.k] };
  for (const name of ['person', 'newspaper', 'kind'] as const) {
    for (const value of facets[name]) keys.add(prefixes[name] + fold(value));
  }
  return keys;
}

function listToEntries(key: string, numbers: number[]): Entry[] {
  if (numbers.length <= longestList) return [{ key, slice: 0, numbers }];
  const slices = Map.groupBy(numbers, (number) => Math.floor(number / sliceSize));
  return [...slices].map(([slice, inSlice]) => ({
    key,
    slice: slice + 1,
    numbers: inSlice.map((number) => number - slice * sliceSize),
  }));
}

function packEntries(entries: Entry[], articles: number): Block[] {
  const blocks: Block[] = [];
  let open: Entry[] = [];
  let size = 0;
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    blocks.push({ firstKey: first.key, bytes: entriesToBlock(open, articles) });
    open = [];
    size = 0;
  };
  for (const entry of entries) {
    const cost = entryCost(entry, articles);
    if (size + cost > blockBytes) close();
    open.push(entry);
    size += cost;
  }
  close();
  return blocks;
}

/** About how many bytes an entry takes: key, count, and Rice-coded numbers. */
function entryCost({ numbers }: Entry, articles: number): number {
  const bits = Math.min(articles, numbers.length * (2 + Math.log2(articles / numbers.length)));
  return 6 + bits / 8;
}
