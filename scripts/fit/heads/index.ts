/** Heads: labelled pages → the weights by which kicker, headline and deck are told apart. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../bench/quality/labels.ts';
import { projectFolder } from '../../seeds/folders.ts';
import { caseToHeads, type HeadExample } from './case-to-heads.ts';
import { fitHeads, type HeadStart, shareRight, trustOf, type Weighted } from './fit-heads.ts';
import { headPriors } from './priors.ts';
import {
  type HeadTables,
  headTablesToVector,
  headWeightsSource,
  vectorToHeadTables,
} from './tables.ts';

export const learnedHeads = join(projectFolder, 'scripts/fit/heads/learned.json');
export const headWeights = join(projectFolder, 'src/parse/tables/head-weights.ts');

/** What a head by hand counts, and a composed one: their forms are fewer. */
const byHandCounts = 1;
const composedCounts = 0.1;

/** Pages from elsewhere are given in two settings, with the same heads. */
const othersCount = 1;

/** How much all weights are held to where they started, besides by what real pages taught. */
const pull = 1.5;

/** Real heads are few beside those by hand and composed: what they were sure of counts so many times. */
const trustCounts = 4;

/** What real pages taught: weights, and how sure of each they were. */
interface Learned {
  weights: HeadTables;
  trust: HeadTables;
}

export interface HeadPages {
  byHand: Case[];
  composed: Case[];
  /** Pages from elsewhere. */
  others: Case[];
}

const toGroups = ({ byHand, composed, others }: HeadPages): Weighted[] => [
  { examples: byHand.flatMap(caseToHeads), weight: byHandCounts },
  { examples: composed.flatMap(caseToHeads), weight: composedCounts },
  { examples: others.flatMap(caseToHeads), weight: othersCount },
];

async function startFrom(): Promise<HeadStart> {
  const { weights, trust } = JSON.parse(await readFile(learnedHeads, 'utf8')) as Learned;
  const pulls = headTablesToVector(trust).map((sure) => pull + trustCounts * sure);
  return { priors: headTablesToVector(weights), pulls };
}

const fromBeliefs = (): HeadStart => {
  const priors = headTablesToVector(headPriors);
  return { priors, pulls: priors.map(() => pull) };
};

/**
 * Goes on from what was learned, or starts over from what is believed, with pages from elsewhere; says
 * how well those are divided.
 */
export async function learnHeads(pages: HeadPages, from: 'believed' | 'learned'): Promise<string> {
  const groups = toGroups(pages);
  const start = from === 'learned' ? await startFrom() : fromBeliefs();
  const weights = fitHeads(groups, start);
  const others = groups[2] ?? { examples: [], weight: 0 };
  const added = trustOf(others, weights);
  const trust = start.pulls.map((held, at) => (held - pull) / trustCounts + (added[at] ?? 0));
  const learned: Learned = {
    weights: vectorToHeadTables(weights),
    trust: vectorToHeadTables(trust),
  };
  await writeFile(learnedHeads, `${JSON.stringify(learned)}\n`);
  return shareRight(others.examples, weights);
}

/** Goes on from what was learned, with the pages of this repository, and writes the table. */
export async function writeHeads(pages: HeadPages): Promise<string> {
  const groups = toGroups(pages);
  const weights = fitHeads(groups, await startFrom());
  const tables = vectorToHeadTables(weights);
  await writeFile(headWeights, headWeightsSource(tables));
  return shareRight(groups[0]?.examples ?? [], headTablesToVector(tables));
}

/** How well heads are divided by weights that were fitted without their pages. */
export async function checkHeads(pages: HeadPages, folds: number): Promise<string> {
  const start = await startFrom();
  const shares = Array.from({ length: folds }, (_, fold) => {
    const rest = pages.byHand.filter((__, index) => index % folds !== fold);
    const left = pages.byHand.filter((__, index) => index % folds === fold);
    const groups = toGroups({ ...pages, byHand: rest });
    const weights = fitHeads(groups, start);
    return shareRight(left.flatMap(caseToHeads) satisfies HeadExample[], weights);
  });
  return shares.join(', ');
}
