/**
 * `npm run fit`: estimates the weights by which lines get their labels, and those by which heads are
 * divided into kicker, headline and deck, from the labelled pages of this repository.
 *
 * - `npm run fit -- check` says how well pages are read that were left out.
 * - `npm run fit -- learn FOLDER [HEADS]` goes on from what was learned before, with the pages of a
 *   folder besides (`page.txt`, `labels.json`, as in tests/cases; borders of articles are enough),
 *   and writes what every later fit starts from. Of the pages in HEADS only heads are taken. To start
 *   over from what is believed by hand, put `--anew` before the folder.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composePage } from '../tests/composer/compose-page.ts';
import { type Case, labelsSchema, readCases } from './bench/quality/labels.ts';
import {
  checkHeads,
  headWeights,
  learnedHeads,
  learnHeads,
  writeHeads,
} from './fit/heads/index.ts';
import { caseToExample, type Example } from './fit/labels/example.ts';
import { fitWeights } from './fit/labels/fit-weights.ts';
import { blockPriors, pairPriors, stepPriors } from './fit/labels/priors.ts';
import { shareFound } from './fit/labels/share-found.ts';
import { type Tables, tablesToVector, vectorToTables } from './fit/labels/vector.ts';
import { pairWeightsSource, transitionsSource, weightsSource } from './fit/labels/write-tables.ts';
import { projectFolder } from './seeds/folders.ts';

/** Composed pages; each page by hand counts as often as so many of them. */
const composed = 500;
const byHandCounts = 5;

/** Weights nearer to zero are left out of the tables. */
const least = 0.2;

/** Into how many parts the pages by hand are cut for the check. */
const folds = 7;

const believed: Tables = { block: blockPriors, pair: pairPriors, steps: stepPriors };
const learnedFile = join(projectFolder, 'scripts/fit/labels/learned.json');
const learned = JSON.parse(await readFile(learnedFile, 'utf8')) as Tables;

const cases = await readCases(join(projectFolder, 'tests/cases'));
/** Every fourth composed page is cut into narrow lines, which real ones of all decades are. */
const wrapOf = (index: number) => (index % 4 === 3 ? { wrap: 15 + (index % 5) * 4 } : {});

const composedCases = Array.from({ length: composed }, (_, index): Case => {
  const options = { texts: 'tuned', distortion: wrapOf(index) } as const;
  const { name, bytes, labels } = composePage(index + 1, options);
  return { name, bytes, labels: labelsSchema.parse(labels) };
});
const byHand = cases.map(caseToExample);
const fromComposer = composedCases.map(caseToExample);
const heads = { byHand: cases, composed: composedCases, others: [] as Case[] };

/** How much weights go back to where they started: what real pages taught holds more than what is believed. */
const pulls = { believed: 0.01, learned: 0.015 } as const;

function fitWith(hand: Example[], from: keyof typeof pulls, others: Example[] = []): Float64Array {
  const priors = tablesToVector(from === 'learned' ? learned : believed);
  const often = hand.flatMap((example) => Array<Example>(byHandCounts).fill(example));
  const pull = others.length > 0 ? pulls.believed : pulls[from];
  return fitWeights([...fromComposer, ...often, ...others], { priors, pull });
}

/** Each part of the pages by hand, read with weights that were fitted without it. */
async function check(): Promise<void> {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const rest = byHand.filter((__, index) => index % folds !== fold);
    const weights = fitWith(rest, 'learned');
    const left = byHand.filter((__, index) => index % folds === fold);
    return shareFound(left, weights);
  });
  console.log(`left out while fitting: ${parts.join(' ')}`);
  console.log(`heads: ${await checkHeads(heads, folds)}`);
}

interface Lesson {
  folder: string;
  headsFolder: string | undefined;
  from: keyof typeof pulls;
}

async function learn({ folder, headsFolder, from }: Lesson): Promise<void> {
  const pages = await readCases(folder);
  const headPages = headsFolder === undefined ? [] : await readCases(headsFolder);
  const others = pages.map(caseToExample);
  const tables = vectorToTables(fitWith(byHand, from, others), believed, least);
  console.log(`${folder}: ${shareFound(others, tablesToVector(tables))}`);
  await writeFile(learnedFile, `${JSON.stringify(tables)}\n`);
  console.log(`heads: ${await learnHeads({ ...heads, others: [...pages, ...headPages] }, from)}`);
  format([learnedFile, learnedHeads]);
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
  const sources = {
    'weights.ts': weightsSource(tables),
    'pair-weights.ts': pairWeightsSource(tables),
    'transitions.ts': transitionsSource(tables),
  };
  const files = Object.keys(sources).map((name) => join(folder, name));
  for (const [name, source] of Object.entries(sources)) {
    await writeFile(join(folder, name), source);
  }
  console.log(`heads by hand: ${await writeHeads(heads)}`);
  format([...files, headWeights]);
}

function format(files: readonly string[]): void {
  const biome = join(projectFolder, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', ...files], { stdio: 'inherit' });
}

const [command, ...rest] = process.argv.slice(2);
const from = rest[0] === '--anew' ? 'believed' : 'learned';
const [folder, headsFolder] = rest.filter((argument) => argument !== '--anew');
if (command === 'check') await check();
else if (command === 'learn' && folder) await learn({ folder, headsFolder, from });
else await write();
