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
import type { Features } from './block-to-features.ts';
import { emissions, impossible, usedLevels } from './feature-to-scores.ts';
import { type Evidence, featuresToEvidence, noEvidence } from './features-to-evidence.ts';
import { pairScore } from './pair-to-score.ts';
import { type Label, type State, states, stateToLabel, transitions } from './tables/transitions.ts';

interface Cell {
  score: number;
  from: State | null;
}

type Row = Map<State, Cell>;

interface Step {
  previous: { row: Row; feature: Features };
  feature: Features;
  evidence: Evidence;
  emitted: Record<State, number>;
}

function nextRow({ previous, feature, evidence, emitted }: Step): Row {
  const row: Row = new Map();
  for (const label of states) {
    const own = emitted[label];
    if (own === impossible) continue;
    let best: Cell = { score: impossible, from: null };
    for (const [from, cell] of previous.row) {
      const step = transitions[from][label];
      if (step === undefined) continue;
      const context = pairScore({ previous: previous.feature, feature, evidence, from, label });
      const score = cell.score + step + context;
      if (score > best.score) best = { score, from };
    }
    if (best.from !== null) row.set(label, { score: best.score + own, from: best.from });
  }
  return row;
}

function firstRow(emitted: Record<State, number>): Row {
  const row: Row = new Map();
  for (const label of states) {
    const step = transitions.start[label];
    if (step === undefined || emitted[label] === impossible) continue;
    row.set(label, { score: emitted[label] + step, from: null });
  }
  return row;
}

function bestEnd(row: Row): State {
  let best: State = 'para';
  let score = impossible;
  for (const [label, cell] of row) {
    const total = cell.score + (transitions[label].end ?? 0);
    if (total > score) {
      best = label;
      score = total;
    }
  }
  return best;
}

/** How well each label fits each block by itself, for those who ask why. */
export function featuresToScores(features: Features[]): Record<State, number>[] {
  const levels = usedLevels(features);
  const evidence = featuresToEvidence(features);
  return features.map((feature, index) =>
    emissions(feature, levels, evidence[index] ?? noEvidence),
  );
}

/** One label for every block, in order. */
export function featuresToLabels(features: Features[]): Label[] {
  const levels = usedLevels(features);
  const evidence = featuresToEvidence(features);
  const rows: Row[] = [];
  features.forEach((feature, index) => {
    const own = evidence[index] ?? noEvidence;
    const emitted = emissions(feature, levels, own);
    const before = features[index - 1];
    const row = rows[index - 1];
    const previous = before && row ? { row, feature: before } : null;
    rows.push(
      previous ? nextRow({ previous, feature, evidence: own, emitted }) : firstRow(emitted),
    );
  });
  const last = rows.at(-1);
  if (!last) return [];
  const found: State[] = [bestEnd(last)];
  for (let index = rows.length - 1; index > 0; index -= 1) {
    const label = found.at(-1) ?? 'para';
    found.push(rows[index]?.get(label)?.from ?? 'para');
  }
  return found.reverse().map(stateToLabel);
}
