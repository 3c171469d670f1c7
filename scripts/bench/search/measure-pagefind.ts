/** Pagefind by its Node interface: an index on disk, and what its result ids stand for. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface PagefindIndex {
  addCustomRecord(record: object): Promise<{ errors: string[] }>;
  writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
}
interface Pagefind {
  createIndex(): Promise<{ index?: PagefindIndex; errors: string[] }>;
  close(): Promise<unknown>;
}

export interface PagefindFigures {
  milliseconds: number;
  bytes: number;
  files: number;
  /** Id of a result → id of the article. */
  articles: Map<string, string>;
}

export async function measurePagefind(
  module: unknown,
  texts: { id: string; text: string }[],
  folder: string,
): Promise<PagefindFigures> {
  const pagefind = module as Pagefind;
  const start = performance.now();
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { id, text } of texts) {
    await index.addCustomRecord({ url: `/${id}/`, content: text, language: 'zh' });
  }
  await index.writeFiles({ outputPath: folder });
  const milliseconds = performance.now() - start;
  await pagefind.close();
  const parts = ['fragment', 'index'].map((name) => join(folder, name));
  const paths = (await Promise.all(parts.map(listFiles))).flat();
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const articles = new Map<string, string>();
  for (const path of paths.filter((one) => one.endsWith('.pf_fragment'))) {
    // Twelve bytes stand before the JSON: `pagefind_dcd`.
    const text = gunzipSync(await readFile(path))
      .subarray(12)
      .toString();
    const { url } = JSON.parse(text) as { url: string };
    articles.set(path.replace(/^.*[/\\]|\.pf_fragment$/gu, ''), url.replaceAll('/', ''));
  }
  return { milliseconds, bytes, files: paths.length, articles };
}

async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).map((name) => join(folder, name));
}
