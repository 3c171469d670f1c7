/**
 * `npm run lighthouse`: what Lighthouse says of five kinds of pages, median of three runs.
 * Lighthouse is large and is not installed with the project: this command puts it into `.cache/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printTable } from './bench/table.ts';
import { basePath, outFolder, scratchFolder } from './seeds/folders.ts';
import { findBrowser } from './tools/browser.ts';
import { buildSite } from './tools/build-site.ts';
import { run } from './tools/run.ts';
import { serveFolder } from './tools/serve-folder.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = 3;
const tool = join(scratchFolder, 'lighthouse');
const program = join(tool, 'node_modules', 'lighthouse', 'cli', 'index.js');

if (await install()) await measure();
else process.exitCode = 1;

async function install(): Promise<boolean> {
  if (existsSync(program)) return true;
  await mkdir(tool, { recursive: true });
  console.log('Installing lighthouse into .cache/lighthouse …');
  const parameters = [
    'install',
    '--prefix',
    tool,
    '--no-save',
    '--ignore-scripts',
    'lighthouse@13',
  ];
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return (await run(['npm', ...parameters])) === 0;
  return (await run([process.execPath, npm, ...parameters])) === 0;
}

async function measure(): Promise<void> {
  if ((await buildSite()) !== 0) throw new Error('The build failed');
  const { address, close } = await serveFolder({ folder: outFolder, base: basePath, port: 0 });
  const pages = {
    home: '',
    article: `articles/${firstIn('articles')}/`,
    person: `people/${firstIn('people')}/`,
    search: 'search/',
    page: `pages/${firstIn('pages')}/`,
  };
  const rows = [];
  for (const [name, path] of Object.entries(pages)) {
    rows.push([name, ...(await scoresOf(address + path))]);
  }
  await close();
  printTable([['', ...categories], ...rows]);
}

/** The first folder of a folder of the site. */
function firstIn(folder: string): string {
  const entries = readdirSync(join(outFolder, folder), { withFileTypes: true });
  return entries.find((entry) => entry.isDirectory())?.name ?? '';
}

/** Scores of 0 to 100, one for each category: the median of several runs. */
async function scoresOf(address: string): Promise<string[]> {
  const all: number[][] = [];
  for (let index = 0; index < runs; index += 1) all.push(await scoresOfOneRun(address));
  return categories.map((_, column) => {
    const sorted = all.map((scores) => scores[column] ?? 0).sort((a, b) => a - b);
    return String(Math.round(sorted[Math.floor(runs / 2)] ?? 0));
  });
}

async function scoresOfOneRun(address: string): Promise<number[]> {
  const report = join(scratchFolder, 'lighthouse.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  const status = await run(
    [
      ...[process.execPath, program, address, '--quiet', '--output=json'],
      ...[`--output-path=${report}`, `--chrome-flags=${flags}`],
      `--only-categories=${categories.join(',')}`,
    ],
    { environment: { CHROME_PATH: findBrowser() ?? undefined } },
  );
  if (status !== 0) throw new Error(`Lighthouse failed on ${address}`);
  const { categories: scores } = JSON.parse(await readFile(report, 'utf8')) as {
    categories: Record<string, { score: number | null }>;
  };
  return categories.map((category) => (scores[category]?.score ?? 0) * 100);
}
