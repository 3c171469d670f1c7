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
import { type Evidence, featuresToEvidence, noEvidence } from './features-to-evidence.ts';
import { type Label, type State, states, stateToLabel, transitions } from './tables/transitions.ts';

const impossible = Number.NEGATIVE_INFINITY;

/** The levels of `#` that the page uses. */
function usedLevels(features: Features[]): number[] {
  const used = new Set(features.map(({ block }) => block.hashes).filter((level) => level > 0));
  return [...used].sort((left, right) => left - right);
}

/** The deepest of several levels is a subhead's, the highest an article's. */
function levelScore(level: number, levels: number[]): { head: number; sub: number } {
  if (level === 0 || levels.length < 2) return { head: 0, sub: 0 };
  if (level === levels[0]) return { head: 2, sub: -2 };
  if (level === levels.at(-1) && level >= 3) return { head: -2, sub: 2 };
  return { head: 1, sub: 0 };
}

const when = (condition: boolean, yes: number, no: number): number => (condition ? yes : no);

/** One unmarked phrase: subheads usually have two parts, or a mark. */
function isPlainLine({ block }: Features): boolean {
  return block.hashes === 0 && block.bullet === '' && !/\s/u.test(block.plain);
}

/** How well each label fits the block by itself. */
function emissions(feature: Features, levels: number[], evidence: Evidence): Record<State, number> {
  const { block, heading, body } = feature;
  const level = levelScore(block.hashes, levels);
  const signed = feature.bylines !== null;
  const opensBody =
    (feature.dateline !== null && !feature.datelineAlone) ||
    (feature.jumpFrom !== null && !feature.jumpAlone);
  const special = signed || feature.furniture !== null || feature.jumpAlone || opensBody;
  const text = body + when(opensBody, -4, 0) + when(special, -3, 0);
  return {
    furniture: when(feature.furniture !== null, 5, impossible),
    column: feature.column + when(special, -4, 0),
    head: heading + level.head + 1.5 * evidence.recurrence + when(special, -5, 0) + block.gap * 0.1,
    sub: heading + level.sub + when(special, -5, 0) - when(isPlainLine(feature), 0.5, 0),
    byline: when(signed, 5, when(feature.names !== null, 2.5, impossible)),
    signature: when(
      feature.datelineAlone,
      7,
      when(signed, 5, when(feature.names !== null, 2, impossible)),
    ),
    lead: when(opensBody, 6 + Math.max(body, 0), impossible),
    para: text,
    report: text,
    caption: when(feature.caption, 5 + Math.max(body, 0), impossible),
    credit: when(feature.credit, 4, impossible),
    note: when(feature.note, 4 + Math.max(body, 0), impossible),
    jump: when(feature.jumpAlone, 8, impossible),
  };
}

const isText = (label: State): boolean => label === 'para' || label === 'report';

/** The last line left a sentence open: what follows is most likely its continuation. */
function continuity(previous: Features, label: State, from: State): number {
  const running = from === 'para' || from === 'report' || from === 'lead' || from === 'note';
  if (!running || previous.block.closed) return 0;
  const sure = /[,、:“(]$/u.test(previous.block.plain) || previous.block.han > 12;
  if (isText(label)) return sure ? 3 : 1;
  return label === 'head' || label === 'sub' || label === 'column' ? (sure ? -3 : -1) : 0;
}

/** Words that the page has elsewhere are cut in two between these lines, so they are one text. */
function rejoining(joins: boolean, label: State, from: State): number {
  if (!joins || !isText(label)) return 0;
  return from === 'sub' || from === 'head' ? -1.5 : 1;
}

interface Cell {
  score: number;
  from: State | null;
}

function opening(label: State, feature: Features, from: State): number {
  return from === 'head' && label === 'para' && feature.opens ? 2 : 0;
}

/** After a text that is signed at its end another article begins. */
function ending(previous: Features, label: State): number {
  if (!previous.signedEnd) return 0;
  return label === 'head' ? 1.5 : label === 'sub' ? -2 : 0;
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
      const context =
        continuity(previous.feature, label, from) +
        rejoining(evidence.joins, label, from) +
        opening(label, feature, from) +
        ending(previous.feature, label);
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
