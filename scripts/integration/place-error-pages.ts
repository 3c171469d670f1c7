/** `npm run build`: the page for what is not there, where web servers look for that of a folder. */
import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { rootTree, type Tree, trees } from '../../src/site/trees/tree.ts';

/** Astro writes `404.html` for the root alone, and `en/404/index.html` for a tree. */
export function placeErrorPages(site: string, built: readonly Tree[]): void {
  for (const tree of built) {
    const folder = join(site, trees[tree].prefix, '404');
    if (tree === rootTree || !existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), `${folder}.html`);
    rmdirSync(folder);
  }
}
