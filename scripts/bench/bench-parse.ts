/** `npm run bench -- parse [FOLDER]`: how well pages are read, and how fast. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../../src/parse/index.ts';
import { composePage } from '../../tests/composer/compose-page.ts';
import { seedsFolder } from '../seeds/folders.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { casesToScore, printMistakes, printScores } from './quality/index.ts';
import { type Case, labelsSchema, readCases } from './quality/labels.ts';
import { printTable } from './table.ts';

/** Each seed is parsed anew for this long, in milliseconds. */
const duration = 1000;

/** Pages that the rules were made with, and pages that only measure them. */
const tuned = 'tests/cases';
const setAside = 'tests/set-aside';

/** With a folder of pages and labels from elsewhere: their scores and every mistake. */
export async function benchParse(folder: string | null): Promise<void> {
  if (folder === null) {
    await benchOwnCases();
    await benchSpeed();
    benchGrowth();
    return;
  }
  const cases = await readCases(folder);
  if (cases.length === 0) {
    console.error(`${folder} has no subfolders with page.txt and labels.json`);
    process.exitCode = 1;
    return;
  }
  const score = casesToScore(cases);
  printScores({ [`${cases.length} pages`]: score });
  printMistakes(score, true);
}

/** How many pages of each set of texts the composer lays out. */
const composed = 500;

function composedCases(texts: 'tuned' | 'set-aside'): Case[] {
  return Array.from({ length: composed }, (_, index) => {
    const { name, bytes, labels } = composePage(index + 1, { texts });
    return { name, bytes, labels: labelsSchema.parse(labels) };
  });
}

async function benchOwnCases(): Promise<void> {
  const aside = casesToScore(await readCases(setAside));
  printScores({
    'set aside': aside,
    tuned: casesToScore(await readCases(tuned)),
    'composed, set aside': casesToScore(composedCases('set-aside')),
    'composed, tuned': casesToScore(composedCases('tuned')),
  });
  console.log('\nOne example of each kind of mistake on the pages set aside:');
  printMistakes(aside, false);
  console.log('');
}

async function benchSpeed(): Promise<void> {
  const rows: string[][] = [];
  let bytesOfAll = 0;
  let timeOfAll = 0;
  for (const file of await listSeeds(seedsFolder)) {
    const bytes = new Uint8Array(await readFile(join(seedsFolder, file)));
    const time = timeToParse(file, bytes);
    bytesOfAll += bytes.byteLength;
    timeOfAll += time;
    rows.push([file, ...figures(bytes.byteLength, time)]);
  }
  rows.push(['all', ...figures(bytesOfAll, timeOfAll)]);
  printTable([['page', 'KB', 'ms', 'MB/s', 'ms/MB'], ...rows]);
}

/** Composed pages in one file: the time for a megabyte stays the same if parsing is linear. */
function benchGrowth(): void {
  const encoder = new TextEncoder();
  const rows = [25, 50, 100, 200, 400].map((pages) => {
    const texts = Array.from({ length: pages }, (_, index) => composePage(index + 1).text);
    const bytes = encoder.encode(texts.join('\n\n'));
    return [`${pages} pages in one`, ...figures(bytes.byteLength, timeToParse('one.txt', bytes))];
  });
  console.log('');
  printTable([['page', 'KB', 'ms', 'MB/s', 'ms/MB'], ...rows]);
}

/** Milliseconds that one parse takes, on average and warm. */
function timeToParse(file: string, bytes: Uint8Array): number {
  parse(file, bytes);
  const start = performance.now();
  let runs = 0;
  do {
    parse(file, bytes);
    runs += 1;
  } while (performance.now() - start < duration);
  return (performance.now() - start) / runs;
}

function figures(bytes: number, milliseconds: number): string[] {
  return [
    (bytes / 1000).toFixed(1),
    milliseconds.toFixed(2),
    (bytes / 1000 / milliseconds).toFixed(2),
    (milliseconds / (bytes / 1e6)).toFixed(0),
  ];
}
