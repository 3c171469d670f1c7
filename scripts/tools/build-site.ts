/** Builds the site in a process of its own, so that its memory is free again afterwards. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { seedsFolder } from '../seeds/folders.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { type RunOptions, runPackage } from './run.ts';

/** What Astro prints for each page. */
const pageLine = /[├└]─/u;

/** Megabytes of heap that a build may use: for any archive, and for each megabyte of seeds. */
const heap = { atLeast: 500, perMegabyte: 15 };

/** Exit status of the build. Instead of a line a page, a count of pages is printed. */
export async function buildSite(environment: RunOptions['environment'] = {}): Promise<number> {
  let pages = 0;
  const onLine = (line: string): void => {
    if (!pageLine.test(line)) console.log(line);
    else if (++pages % 1000 === 0) console.log(`         ${pages.toLocaleString('en')} pages …`);
  };
  const options = [await heapOption(environment), environment['NODE_OPTIONS']];
  const inherited = process.env['NODE_OPTIONS'];
  return runPackage(['astro', 'build'], {
    environment: { ...environment, NODE_OPTIONS: [...options, inherited].join(' ').trim() },
    onLine,
  });
}

/**
 * V8 lets its heap grow by what the machine has and cleans up late; told a bound that fits the
 * archive, a build of 10,000 articles holds a fifth less and is no slower.
 */
async function heapOption(environment: RunOptions['environment'] = {}): Promise<string> {
  const folder = resolve(environment['BANMIAN_SEEDS'] ?? seedsFolder);
  let bytes = 0;
  for (const file of await listSeeds(folder).catch(() => [])) {
    bytes += await stat(join(folder, file)).then(
      ({ size }) => size,
      () => 0,
    );
  }
  const megabytes = Math.ceil(heap.atLeast + heap.perMegabyte * (bytes / 1e6));
  return `--max-old-space-size=${megabytes}`;
}
