/** MiniSearch with its best setting for Chinese: pairs of characters, all of which must be there. */
import { brotliCompressSync, constants } from 'node:zlib';

interface MiniSearchIndex {
  addAll(documents: { id: string; text: string }[]): void;
  toJSON(): object;
}
type MiniSearch = new (options: object) => MiniSearchIndex;

export interface MiniSearchFigures {
  milliseconds: number;
  /** The index as JSON, which a page must have whole, and as brotli. */
  json: string;
  brotli: number;
}

/** Used in the page too: must stand alone. */
export const options = {
  fields: ['text'],
  searchOptions: { combineWith: 'AND' },
  tokenize: (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
      const characters = Array.from(run);
      if (characters.length === 1) return characters;
      return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
    }),
};

export function measureMiniSearch(
  module: unknown,
  texts: { id: string; text: string }[],
): MiniSearchFigures {
  const { default: Engine } = module as { default: MiniSearch };
  const start = performance.now();
  const index = new Engine(options);
  index.addAll(texts);
  const json = JSON.stringify(index.toJSON());
  const milliseconds = performance.now() - start;
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return {
    milliseconds,
    json,
    brotli: brotliCompressSync(json, quick).length,
  };
}
