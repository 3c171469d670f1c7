/**
 * Modules that are loaded on need are loaded by the browser alone. Vite's helper loads their styles
 * first, which Astro has linked in the page, and their own imports, which costs every page a
 * kilobyte before its reader acts.
 */
import type { Plugin } from 'vite';

/** How Vite names the helper's module. */
const helper = '\0vite/preload-helper.js';

export function leanImportsPlugin(): Plugin {
  return {
    name: 'banmian:lean-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
