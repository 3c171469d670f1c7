/** What the benchmark compares with, and takes its words from: installed by it, into a folder that goes. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Exact, so that figures can be compared; jieba's dictionary has words with counts, MIT. */
const packages = ['pagefind@1.6.0', 'minisearch@7.2.0', '@node-rs/jieba@2.0.3'];

const modules = {
  pagefind: join('pagefind', 'lib', 'index.js'),
  minisearch: join('minisearch', 'dist', 'es', 'index.js'),
};

export interface Peers {
  /** Lines of `word count tag`. */
  dictionary: string;
  /** MiniSearch as a module for a page. */
  miniSearch: string;
  load(name: keyof typeof modules): Promise<unknown>;
}

export async function installPeers(folder: string): Promise<Peers> {
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const npm = process.env['npm_execpath'];
  const parameters = ['install', '--ignore-scripts', '--no-fund', '--no-audit', ...packages];
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  await promisify(execFile)(program, [...first, ...parameters], { cwd: folder });
  const read = (...path: string[]) => readFile(join(folder, 'node_modules', ...path), 'utf8');
  return {
    dictionary: await read('@node-rs', 'jieba', 'dict.txt'),
    miniSearch: await read(modules.minisearch),
    load: (name) => import(pathToFileURL(join(folder, 'node_modules', modules[name])).href),
  };
}
