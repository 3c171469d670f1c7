/**
 * The routes of `src/pages` once more under the path of every further tree, from the same files. A
 * path parameter instead would stand in each file, and Astro would ask every page for all trees.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InjectedRoute } from 'astro';
import { rootTree, type Tree, trees } from '../../src/site/trees/tree.ts';

/** `folder` is that of the pages, absolute. */
export function treeRoutes(folder: string, built: readonly Tree[]): InjectedRoute[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/u.test(file))
    .sort();
  const further = built.filter((tree) => tree !== rootTree);
  return further.flatMap((tree) =>
    files.map((file) => ({
      pattern: `/${trees[tree].prefix}${fileToPattern(file)}`,
      entrypoint: join(folder, file),
    })),
  );
}

/** `dates/[year]/index.astro` → `dates/[year]`. */
function fileToPattern(file: string): string {
  const path = file
    .split(sep)
    .join('/')
    .replace(/\.(?:astro|ts)$/u, '');
  return path.replace(/(?:^|\/)index$/u, '');
}
