/**
 * `npm run case -- SLUG FILE`: makes or refreshes the test case `tests/cases/SLUG` from a page. The
 * labels are what the parser takes the page for now: read them against the page, and correct them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pagesToArchive } from '../src/archive/index.ts';
import { parse } from '../src/parse/index.ts';
import { pageToLabels } from './case/page-to-labels.ts';
import { projectFolder } from './seeds/folders.ts';
import { readSeed } from './seeds/read-seed.ts';

const [slug = '', file = ''] = process.argv.slice(2);
if (/^[\w-]+$/u.test(slug) && file !== '') await makeCase();
else {
  console.error('Name the case and the page: npm run case -- two-column-page path/to/page.txt');
  process.exitCode = 1;
}

async function makeCase(): Promise<void> {
  const seed = await readSeed('', file);
  if ('message' in seed) {
    console.error(`${file}: ${seed.message.reason.en} ${seed.message.advice.en}`);
    process.exitCode = 1;
    return;
  }
  const [page] = pagesToArchive([parse(basename(file), seed.bytes)], null).pages;
  if (page === undefined) throw new Error('An archive of one page has no page');
  const folder = join(projectFolder, 'tests', 'cases', slug);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'page.txt'), seed.bytes);
  const about = await readAbout(join(folder, 'labels.json'));
  const labels = JSON.stringify({ about, ...pageToLabels(page) }, null, 1);
  const compact = labels.replace(/\[[\d,\s]+\]/gu, (list) => list.replace(/\s+/gu, ' '));
  await writeFile(join(folder, 'labels.json'), `${compact}\n`);
  console.log(`tests/cases/${slug}: ${page.articles.length} articles`);
  console.log('Read labels.json against the page and correct it, then: npm test -- unit');
}

/** What an earlier version of the case says of itself. */
async function readAbout(labels: string): Promise<string> {
  try {
    return (JSON.parse(await readFile(labels, 'utf8')) as { about?: string }).about ?? '';
  } catch {
    return '';
  }
}
