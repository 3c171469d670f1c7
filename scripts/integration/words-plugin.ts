/** `virtual:words/TREE`: the words that scripts in the browser speak, a module for each tree. */
import type { Plugin } from 'vite';
import { allWords } from '../../src/site/i18n/words/all.ts';
import { clientAreas } from '../../src/site/i18n/words/client-areas.ts';
import type { Tree } from '../../src/site/trees/tree.ts';

const prefix = 'virtual:words/';
/** Marks what is no file, by the custom of Rollup. */
const virtual = `\0${prefix}`;

export function wordsPlugin(): Plugin {
  return {
    name: 'banmian:words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => {
      if (!id.startsWith(virtual)) return null;
      const table: Record<string, unknown> = allWords[id.slice(virtual.length) as Tree];
      const areas = clientAreas.map((area) => [area, table[area]]);
      return `export default ${JSON.stringify(Object.fromEntries(areas))};`;
    },
  };
}
