/**
 * `npm run fit`: estimates the weights by which lines get their labels, from the labelled pages of
 * this repository.
 *
 * - `npm run fit -- check` says how well pages are read that were left out.
 * - `npm run fit -- learn FOLDER` starts over from what is believed by hand, with the pages of a
 *   folder besides (`page.txt`, `labels.json`, as in tests/cases; borders of articles are enough),
 *   and writes what every later fit starts from.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composePage } from '../tests/composer/compose-page.ts';
import { type Case, labelsSchema, readCases } from './bench/quality/labels.ts';
import { caseToExample, type Example } from './fit/example.ts';
import { fitWeights } from './fit/fit-weights.ts';
import { blockPriors, pairPriors, stepPriors } from './fit/priors.ts';
import { shareFound } from './fit/share-found.ts';
import { type Tables, tablesToVector, vectorToTables } from './fit/vector.ts';
import { transitionsSource, weightsSource } from './fit/write-tables.ts';
import { projectFolder } from './seeds/folders.ts';

/** Composed pages; each page by hand counts as often as so many of them. */
const composed = 500;
const byHandCounts = 5;

/** Weights nearer to zero are left out of the tables. */
const least = 0.15;

/** Into how many parts the pages by hand are cut for the check. */
const folds = 7;

const believed: Tables = { block: blockPriors, pair: pairPriors, steps: stepPriors };
const learnedFile = join(projectFolder, 'scripts/fit/learned.json');
const learned = JSON.parse(await readFile(learnedFile, 'utf8')) as Tables;

const byHand = (await readCases(join(projectFolder, 'tests/cases'))).map(caseToExample);
const fromComposer = Array.from({ length: composed }, (_, index): Case => {
  const { name, bytes, labels } = composePage(index + 1, { texts: 'tuned' });
  return { name, bytes, labels: labelsSchema.parse(labels) };
}).map(caseToExample);

/** What real pages taught holds more than what is only believed. */
const pulls = { believed: 0.01, learned: 0.01 } as const;

function fitWith(hand: Example[], from: keyof typeof pulls, others: Example[] = []): Float64Array {
  const priors = tablesToVector(from === 'learned' ? learned : believed);
  const often = hand.flatMap((example) => Array<Example>(byHandCounts).fill(example));
  return fitWeights([...fromComposer, ...often, ...others], { priors, pull: pulls[from] });
}

/** Each part of the pages by hand, read with weights that were fitted without it. */
function check(): void {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const rest = byHand.filter((__, index) => index % folds !== fold);
    const weights = fitWith(rest, 'learned');
    const left = byHand.filter((__, index) => index % folds === fold);
    return shareFound(left, weights);
  });
  console.log(`left out while fitting: ${parts.join(' ')}`);
}

async function learn(folder: string): Promise<void> {
  const others = (await readCases(folder)).map(caseToExample);
  const tables = vectorToTables(fitWith(byHand, 'believed', others), believed, least);
  console.log(`${folder}: ${shareFound(others, tablesToVector(tables))}`);
  await writeFile(learnedFile, `${JSON.stringify(tables)}\n`);
  format([learnedFile]);
}

async function write(): Promise<void> {
  const start = tablesToVector(learned);
  const tables = vectorToTables(fitWith(byHand, 'learned'), believed, least);
  const written = tablesToVector(tables);
  console.log(
    `by hand:  ${shareFound(byHand, start)} before, ${shareFound(byHand, written)} after`,
  );
  console.log(
    `composed: ${shareFound(fromComposer, start)} before, ${shareFound(fromComposer, written)} after`,
  );
  const folder = join(projectFolder, 'src/parse/tables');
  const files = [join(folder, 'weights.ts'), join(folder, 'transitions.ts')] as const;
  await writeFile(files[0], weightsSource(tables));
  await writeFile(files[1], transitionsSource(tables));
  format(files);
}

function format(files: readonly string[]): void {
  const biome = join(projectFolder, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', ...files], { stdio: 'inherit' });
}

const [command, folder] = process.argv.slice(2);
if (command === 'check') check();
else if (command === 'learn' && folder) await learn(folder);
else await write();
