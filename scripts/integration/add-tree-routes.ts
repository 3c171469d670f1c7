/**
 * The routes of `src/pages` once more under the path of every further tree, from the same files. A
 * path parameter instead would stand in each file, and Astro would ask every page for all trees.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InjectedRoute } from 'astro';
import { rootTree, type Tree, trees } from '../../src/site/trees/tree.ts';

/** What one tree has beside: pattern under its path → file in `site/routes`. */
const ownRoutes: Partial<Record<Tree, Record<string, string>>> = {
  'zh-hant': { 'script.json': 'script.json.ts' },
  en: { 'readings.json': 'readings.json.ts' },
};

/** `folder` is that of the pages, absolute. */
export function treeRoutes(folder: string, built: readonly Tree[]): InjectedRoute[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/u.test(file))
    .sort();
  const further = built.filter((tree) => tree !== rootTree);
  return further.flatMap((tree) => {
    const { prefix } = trees[tree];
    const own = Object.entries(ownRoutes[tree] ?? {}).map(([pattern, file]) => ({
      pattern: `/${prefix}${pattern}`,
      entrypoint: join(folder, '..', 'site', 'routes', file),
    }));
    const shared = files.map((file) => ({
      pattern: `/${prefix}${fileToPattern(file)}`,
      entrypoint: join(folder, file),
    }));
    return [...own, ...shared];
  });
}

/** `dates/[year]/index.astro` → `dates/[year]`. */
function fileToPattern(file: string): string {
  const path = file
    .split(sep)
    .join('/')
    .replace(/\.(?:astro|ts)$/u, '');
  return path.replace(/(?:^|\/)index$/u, '');
}
