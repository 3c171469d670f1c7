/**
 * Features → labels: what every block of a page is.
 *
 * No rule decides alone. Each label has a score on each block, each pair of neighbours has a score,
 * and the sequence with the best sum wins (Viterbi), so that an unmarked line becomes a headline
 * because of what follows it, and not merely because it is short.
 *
 * ```text
 * 市政协党组召开扩大会议              head ─┐
 * 深入学习… 为建设…作贡献             head  ├ head → lead is what articles do
 * 本报讯(海州日报记者 韩露)5月15日…   lead ─┘
 * 会议强调,…                          para
 * ```
 */
import type { Features } from '../block-to-features.ts';
import {
  groups,
  type Label,
  labels,
  type State,
  states,
  stateToGroup,
  stateToLabel,
} from '../tables/states.ts';
import { transitions } from '../tables/transitions.ts';
import { blockToScores, impossible, pairToScores, type Scores } from './evidence-to-scores.ts';
import { pageToEvidence } from './page-to-evidence.ts';
import { pageToPairs } from './pair-to-evidence.ts';

/** What the search must know of a state, by its place in `states`; `pair` is a place in the scores of pairs. */
const steps = states.map((to) => ({
  label: labels.indexOf(stateToLabel(to)),
  start: transitions.start[to] ?? impossible,
  end: transitions[to].end ?? 0,
  from: states.flatMap((from, at) => {
    const score = transitions[from][to];
    const group = groups.indexOf(stateToGroup(from));
    const pair = group * labels.length + labels.indexOf(stateToLabel(to));
    return score === undefined ? [] : [{ at, score, pair }];
  }),
}));

/** For each state its best score so far, and the state before it. */
interface Row {
  scores: number[];
  from: number[];
}

function firstRow(own: Scores): Row {
  return {
    scores: steps.map(({ label, start }) => (own[label] ?? 0) + start),
    from: steps.map(() => 0),
  };
}

function nextRow(previous: Row, own: Scores, pairs: Scores): Row {
  const row: Row = { scores: [], from: [] };
  for (const { label, from } of steps) {
    const fit = own[label] ?? impossible;
    let best = impossible;
    let origin = 0;
    if (fit !== impossible) {
      for (const { at, score, pair } of from) {
        const sum = (previous.scores[at] ?? impossible) + score + (pairs[pair] ?? 0);
        if (sum > best) {
          best = sum;
          origin = at;
        }
      }
    }
    row.scores.push(best + fit);
    row.from.push(origin);
  }
  return row;
}

function bestEnd({ scores }: Row): number {
  let best = 0;
  scores.forEach((score, at) => {
    const end = (place: number) => steps[place]?.end ?? 0;
    if (score + end(at) > (scores[best] ?? impossible) + end(best)) best = at;
  });
  return best;
}

/** How well each label fits each block by itself, for those who ask why. */
export function featuresToScores(features: Features[]): Record<Label, number>[] {
  const evidence = pageToEvidence(features);
  return features.map((feature, index) => {
    const scores = blockToScores(feature, evidence[index] ?? []);
    const entries = labels.map((label, at) => [label, scores[at]] as const);
    return Object.fromEntries(entries) as Record<Label, number>;
  });
}

/** The best sequence of states, one for every block. */
function bestStates(features: Features[]): State[] {
  const evidence = pageToEvidence(features);
  const pairs = pageToPairs(features);
  const rows: Row[] = [];
  features.forEach((feature, index) => {
    const own = blockToScores(feature, evidence[index] ?? []);
    const before = rows[index - 1];
    rows.push(before ? nextRow(before, own, pairToScores(pairs[index] ?? [])) : firstRow(own));
  });
  const last = rows.at(-1);
  if (!last) return [];
  let at = bestEnd(last);
  const found: number[] = [at];
  for (let index = rows.length - 1; index > 0; index -= 1) {
    at = rows[index]?.from[at] ?? 0;
    found.push(at);
  }
  return found.reverse().map((place) => states[place] ?? 'para');
}

/** One label for every block, in order. */
export function featuresToLabels(features: Features[]): Label[] {
  return bestStates(features).map(stateToLabel);
}
