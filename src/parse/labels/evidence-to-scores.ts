/** Evidence → scores: the sum of its weights, for every label. */
import type { Features } from '../block-to-features.ts';
import { fieldLabels } from '../tables/fields.ts';
import { pairWeights } from '../tables/pair-weights.ts';
import { type Group, groups, type Label, labels, likeText } from '../tables/states.ts';
import { blockWeights, type Weights } from '../tables/weights.ts';
import type { BlockEvidence, PairEvidence } from './evidence.ts';
import type { BlockShown } from './page-to-evidence.ts';

/** The score of a label that a block cannot have. */
export const impossible = Number.NEGATIVE_INFINITY;

/** Scores in the order of `labels`; of pairs, for each group in turn. */
export type Scores = number[];

const canSign = ({ bylines, names, penNames }: Features): boolean =>
  bylines !== null || names !== null || penNames !== null;

/** The first line of a brief has at least so many Han characters. */
const shortestBrief = 8;

/** What a block must show to have a label at all. */
const conditions: Partial<Record<Label, (feature: Features) => boolean>> = {
  furniture: ({ furniture }) => furniture !== null,
  byline: canSign,
  signature: (feature) => canSign(feature) || feature.datelineAlone,
  lead: ({ dateline, datelineAlone, jumpFrom, jumpAlone }) =>
    (dateline !== null && !datelineAlone) || (jumpFrom !== null && !jumpAlone),
  brief: ({ block, body, dateline, bylines, jumpAlone }) =>
    block.hashes === 0 &&
    block.han >= shortestBrief &&
    bylines === null &&
    !jumpAlone &&
    (body > -1 || block.indent > 0 || dateline !== null),
  para: ({ pictureTitle }) => !pictureTitle,
  caption: ({ caption }) => caption,
  credit: ({ credit }) => credit,
  note: ({ note }) => note,
  jump: ({ jumpAlone }) => jumpAlone,
};

/** A line that names a field is what the field says. */
function fieldAllows(label: Label, { block: { field, fieldName } }: Features): boolean | null {
  if (field === null) return null;
  return fieldName ? fieldLabels[field].includes(label) : label === 'furniture';
}

export function canBe(label: Label, feature: Features): boolean {
  if (feature.only !== null) return label === feature.only;
  return fieldAllows(label, feature) ?? conditions[label]?.(feature) ?? true;
}

/** The weights of an evidence that are not 0, with their places in the scores. */
type Row = { at: number; weight: number }[];

/** `first` is the place of the first label. */
function toRow(weights: Weights | undefined, first = 0): Row {
  const row = labels.map((label, at) => ({ at: first + at, weight: weights?.[label] ?? 0 }));
  return row.filter(({ weight }) => weight !== 0);
}

const blockRows = new Map(
  Object.entries(blockWeights).map(([name, weights]) => [name, toRow(weights)]),
);

const pairRows = new Map(
  Object.entries(pairWeights).map(([name, rows]) => [
    name,
    groups.flatMap((group: Group, at) => toRow(rows[group], at * labels.length)),
  ]),
);

const noScores: Scores = labels.map(() => 0);
const noPairScores: Scores = groups.flatMap(() => noScores);

function addRow(scores: Scores, row: Row | undefined, value: number): void {
  for (const { at, weight } of row ?? []) scores[at] = (scores[at] ?? 0) + value * weight;
}

/** Labels that have the weights of another besides their own, by their places. */
const likes = Object.entries(likeText).map(
  ([label, base]) => [labels.indexOf(label as Label), labels.indexOf(base)] as const,
);

/** How well each label fits the block by itself. */
export function blockToScores(feature: Features, shown: BlockShown): Scores {
  const scores = noScores.slice();
  for (const evidence of shown) {
    for (const name in evidence) {
      const value = evidence[name as BlockEvidence] ?? 0;
      if (value !== 0) addRow(scores, blockRows.get(name), value);
    }
  }
  for (const [label, base] of likes) scores[label] = (scores[label] ?? 0) + (scores[base] ?? 0);
  labels.forEach((label, at) => {
    if (!canBe(label, feature)) scores[at] = impossible;
  });
  return scores;
}

/** For each group of states before it, how well each label fits what the two blocks show. */
export function pairToScores(found: PairEvidence[]): Scores {
  const scores = noPairScores.slice();
  for (const name of found) addRow(scores, pairRows.get(name), 1);
  return scores;
}
