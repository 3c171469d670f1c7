/** `npm run bench -- site N`: what a build of N articles takes, and what one more page changes. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder } from '../seeds/folders.ts';
import { buildSite } from '../tools/build-site.ts';
import { addSeed, generateSeeds } from './generate-seeds.ts';
import { readUsage, type Usage, withUsageReport } from './measure-usage.ts';
import { count, megabytes, printTable, seconds } from './table.ts';

interface Build {
  milliseconds: number;
  usage: Usage;
  /** Path → hash and size. */
  files: Map<string, { hash: string; size: number }>;
}

export async function benchSite(articles: number): Promise<void> {
  await mkdir(scratchFolder, { recursive: true });
  const folder = await mkdtemp(join(scratchFolder, 'bench-'));
  try {
    const seeds = join(folder, 'seeds');
    const pages = await generateSeeds(seeds, articles);
    const first = await build(folder, 'first');
    await addSeed(seeds, pages);
    const second = await build(folder, 'second');
    report({ articles, pages, first, second });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(folder: string, name: string): Promise<Build> {
  const out = join(folder, name);
  const usageFile = join(folder, `${name}.usage`);
  const start = performance.now();
  const status = await buildSite({
    ...withUsageReport(usageFile),
    BANMIAN_SEEDS: join(folder, 'seeds'),
    BANMIAN_OUT: out,
    BANMIAN_RECORDS: join(folder, 'records'),
  });
  if (status !== 0) throw new Error('The build failed');
  const milliseconds = performance.now() - start;
  return { milliseconds, usage: await readUsage(usageFile), files: await readFiles(out) };
}

async function readFiles(folder: string): Promise<Build['files']> {
  const files: Build['files'] = new Map();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.set(path.slice(folder.length + 1), { hash, size: bytes.byteLength });
  }
  return files;
}

function report(run: { articles: number; pages: number; first: Build; second: Build }): void {
  const { articles, pages, first, second } = run;
  const rows = [first, second].map(({ files, milliseconds, usage }, index) => [
    index === 0 ? `${count(articles)} articles on ${count(pages)} pages` : 'and one page more',
    count([...files.keys()].filter((path) => path.endsWith('.html')).length),
    count(files.size),
    megabytes([...files.values()].reduce((sum, file) => sum + file.size, 0)),
    seconds(milliseconds),
    seconds(usage.processor),
    megabytes(usage.memory),
  ]);
  printTable([['', 'pages', 'files', 'bytes', 'time', 'processor', 'peak memory'], ...rows]);
  const added = [...second.files.keys()].filter((path) => !first.files.has(path));
  const removed = [...first.files.keys()].filter((path) => !second.files.has(path));
  const changed = [...second.files].filter(([path, { hash }]) => {
    const before = first.files.get(path);
    return before !== undefined && before.hash !== hash;
  });
  console.log(
    `\nThe page added ${count(added.length)} files, changed ${count(changed.length)} and removed ${count(removed.length)}:`,
  );
  printTable([
    ['kind', 'added', 'changed', 'removed'],
    ...byKind([added, changed.map(([path]) => path), removed]),
  ]);
}

/** Rows of counts by the first step of the path. */
function byKind(lists: string[][]): string[][] {
  const kindOf = (path: string): string => path.replace(/[/\\].*$/u, '');
  const kinds = [...new Set(lists.flat().map(kindOf))].sort();
  return kinds.map((kind) => [
    kind,
    ...lists.map((list) => count(list.filter((path) => kindOf(path) === kind).length)),
  ]);
}
