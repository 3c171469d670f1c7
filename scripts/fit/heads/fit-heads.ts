/**
 * Fits the weights by which heads are divided: the right division of each head should be the likely
 * one among all (a log-linear model), and no weight should go far from where it started.
 */

import type { Shown } from '../../../src/parse/constructs/head/divide.ts';
import {
  borderEvidence,
  segmentEvidence,
  segmentNames,
} from '../../../src/parse/constructs/head/evidence.ts';
import type { HeadExample } from './case-to-heads.ts';

const bordersFrom = segmentEvidence.length * segmentNames.length;
export const size = bordersFrom + borderEvidence.length;

export const place = {
  segment: (evidence: number, segment: number): number => evidence * segmentNames.length + segment,
  border: (evidence: number): number => bordersFrom + evidence,
};

type Row = [number, number][];

function toRow({ segments, borders }: Shown): Row {
  return [
    ...segments.flatMap(([name, { evidence }]) =>
      evidence.map(([found, value]): [number, number] => [
        place.segment(segmentEvidence.indexOf(found), segmentNames.indexOf(name)),
        value,
      ]),
    ),
    ...borders.map((name): [number, number] => [place.border(borderEvidence.indexOf(name)), 1]),
  ];
}

const sumOf = (row: Row, weights: Float64Array): number =>
  row.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0);

/** How likely each division is. */
function likelihoods(rows: Row[], weights: Float64Array): number[] {
  const scores = rows.map((row) => sumOf(row, weights));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** The share of heads that are divided rightly. */
export function shareRight(examples: HeadExample[], weights: Float64Array): string {
  const right = examples.filter(({ divisions, right: wanted }) => {
    const scores = divisions.map((shown) => sumOf(toRow(shown), weights));
    return scores.indexOf(Math.max(...scores)) === wanted;
  });
  return `${((100 * right.length) / Math.max(1, examples.length)).toFixed(1)} % of ${examples.length}`;
}

/** Chosen by what heads gain that were left out while fitting. */
const settings = { rounds: 400, rate: 0.3 } as const;

export interface Weighted {
  examples: HeadExample[];
  /** How much one of them counts. */
  weight: number;
}

export interface HeadStart {
  priors: Float64Array;
  /** How much all examples together must say before each weight goes away from its prior. */
  pulls: Float64Array;
}

/** Weights for the examples, by steps that grow small where a weight was moved much. */
export function fitHeads(groups: Weighted[], { priors, pulls }: HeadStart): Float64Array {
  const weights = Float64Array.from(priors);
  const moved = new Float64Array(size).fill(1e-6);
  const heads = groups.flatMap(({ examples, weight }) =>
    examples.map(({ divisions, right }) => ({ rows: divisions.map(toRow), right, weight })),
  );
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = weights.map((weight, at) => (pulls[at] ?? 0) * ((priors[at] ?? 0) - weight));
    for (const { rows, right, weight } of heads) {
      const likely = likelihoods(rows, weights);
      rows.forEach((row, index) => {
        const amount = weight * ((index === right ? 1 : 0) - (likely[index] ?? 0));
        for (const [at, value] of row) slope[at] = (slope[at] ?? 0) + amount * value;
      });
    }
    slope.forEach((step, at) => {
      moved[at] = (moved[at] ?? 0) + step * step;
      weights[at] = (weights[at] ?? 0) + (settings.rate * step) / Math.sqrt(moved[at] ?? 1);
    });
  }
  return weights;
}

/**
 * How sure the examples are of each weight: how much the likelihoods of their divisions change with it
 * (the diagonal of the curvature). What is learned from pages that are not kept is held by this.
 */
export function trustOf({ examples, weight }: Weighted, weights: Float64Array): Float64Array {
  const trust = new Float64Array(size);
  for (const { divisions } of examples) {
    const rows = divisions.map(toRow);
    const likely = likelihoods(rows, weights);
    const mean = new Map<number, number>();
    const square = new Map<number, number>();
    rows.forEach((row, index) => {
      for (const [at, value] of row) {
        const part = (likely[index] ?? 0) * value;
        mean.set(at, (mean.get(at) ?? 0) + part);
        square.set(at, (square.get(at) ?? 0) + part * value);
      }
    });
    for (const [at, sum] of square) {
      trust[at] = (trust[at] ?? 0) + weight * Math.max(0, sum - (mean.get(at) ?? 0) ** 2);
    }
  }
  return trust;
}
