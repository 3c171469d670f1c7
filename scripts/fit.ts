/** `npm run fit [-- check]`: estimates the weights by which lines get their labels, from labelled pages. */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
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
const byHandCounts = 2;

/** Weights nearer to zero are left out of the tables. */
const least = 0.15;

/** Into how many parts the pages by hand are cut for the check. */
const folds = 7;

const shape: Tables = { block: blockPriors, pair: pairPriors, steps: stepPriors };
const priors = tablesToVector(shape);

const byHand = (await readCases(join(projectFolder, 'tests/cases'))).map(caseToExample);
const fromComposer = Array.from({ length: composed }, (_, index): Case => {
  const { name, bytes, labels } = composePage(index + 1, { texts: 'tuned' });
  return { name, bytes, labels: labelsSchema.parse(labels) };
}).map(caseToExample);

function fitWith(hand: Example[]): Float64Array {
  const often = hand.flatMap((example) => Array<Example>(byHandCounts).fill(example));
  return fitWeights([...fromComposer, ...often], priors);
}

/** Each part of the pages by hand, read with weights that were fitted without it. */
function check(): void {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const weights = fitWith(byHand.filter((__, index) => index % folds !== fold));
    const left = byHand.filter((__, index) => index % folds === fold);
    return shareFound(left, weights);
  });
  console.log(`left out while fitting: ${parts.join(' ')}`);
}

async function write(): Promise<void> {
  const tables = vectorToTables(fitWith(byHand), shape, least);
  const written = tablesToVector(tables);
  console.log(
    `by hand:  ${shareFound(byHand, priors)} before, ${shareFound(byHand, written)} after`,
  );
  console.log(
    `composed: ${shareFound(fromComposer, priors)} before, ${shareFound(fromComposer, written)} after`,
  );
  const folder = join(projectFolder, 'src/parse/tables');
  const files = [join(folder, 'weights.ts'), join(folder, 'transitions.ts')] as const;
  await writeFile(files[0], weightsSource(tables));
  await writeFile(files[1], transitionsSource(tables));
  const biome = join(projectFolder, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', ...files], { stdio: 'inherit' });
}

if (process.argv[2] === 'check') check();
else await write();
