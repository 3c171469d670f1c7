/**
 * `npm run build`: the page on data says how large its files are. They are written beside the pages,
 * so that their sizes are known when all is done: until then `{bytes:articles.csv}` stands there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from '../../src/export/data/data-package.ts';
import { type Tree, trees } from '../../src/site/trees/tree.ts';

export function fillSizes(
  site: string,
  built: readonly Tree[],
  data: readonly WrittenFile[],
): void {
  const sizes = new Map(data.map(({ name, bytes }) => [name, bytes]));
  for (const tree of built) {
    const file = join(site, trees[tree].prefix, 'data', 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace(/\{bytes:([\w./-]+)\}/g, (_, name: string) => toSize(sizes.get(name) ?? 0)),
    );
  }
}

/** In the units of file managers: `34 KB`, `1.2 MB`. */
export function toSize(bytes: number): string {
  const kilobytes = bytes / 1000;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  const megabytes = kilobytes / 1000;
  return megabytes < 100 ? `${megabytes.toFixed(1)} MB` : `${Math.round(megabytes)} MB`;
}
