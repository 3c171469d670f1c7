/** Heads: labelled pages → the weights by which kicker, headline and deck are told apart. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../bench/quality/labels.ts';
import { projectFolder } from '../../seeds/folders.ts';
import { caseToHeads, type HeadExample } from './case-to-heads.ts';
import { fitHeads, shareRight, type Weighted } from './fit-heads.ts';
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
const byHandCounts = 2;
const composedCounts = 0.1;

/** Pages from elsewhere are given in several settings, with the same heads. */
const othersCount = 0.1;

/** How much weights are held to nothing, or to what real pages taught. */
const pulls = { believed: 1.5, learned: 5 } as const;

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

const startFrom = async (): Promise<Float64Array> =>
  headTablesToVector(JSON.parse(await readFile(learnedHeads, 'utf8')) as HeadTables);

/**
 * Goes on from what was learned, or starts over from what is believed, with pages from elsewhere; says
 * how well those are divided.
 */
export async function learnHeads(pages: HeadPages, from: keyof typeof pulls): Promise<string> {
  const groups = toGroups(pages);
  const priors = from === 'learned' ? await startFrom() : headTablesToVector(headPriors);
  const weights = fitHeads(groups, { priors, pull: pulls[from] });
  const tables = vectorToHeadTables(weights);
  await writeFile(learnedHeads, `${JSON.stringify(tables)}\n`);
  return shareRight(groups[2]?.examples ?? [], headTablesToVector(tables));
}

/** Goes on from what was learned, with the pages of this repository, and writes the table. */
export async function writeHeads(pages: HeadPages): Promise<string> {
  const groups = toGroups(pages);
  const weights = fitHeads(groups, { priors: await startFrom(), pull: pulls.learned });
  const tables = vectorToHeadTables(weights);
  await writeFile(headWeights, headWeightsSource(tables));
  return shareRight(groups[0]?.examples ?? [], headTablesToVector(tables));
}

/** How well heads are divided by weights that were fitted without their pages. */
export async function checkHeads(pages: HeadPages, folds: number): Promise<string> {
  const priors = await startFrom();
  const shares = Array.from({ length: folds }, (_, fold) => {
    const rest = pages.byHand.filter((__, index) => index % folds !== fold);
    const left = pages.byHand.filter((__, index) => index % folds === fold);
    const groups = toGroups({ ...pages, byHand: rest });
    const weights = fitHeads(groups, { priors, pull: pulls.learned });
    return shareRight(left.flatMap(caseToHeads) satisfies HeadExample[], weights);
  });
  return shares.join(', ');
}
