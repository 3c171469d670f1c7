/** Why every line of a page was taken for what it was taken: for those who mend pages or rules. */
import type { Features } from './block-to-features.ts';
import { blocksToFeatures } from './blocks-to-features.ts';
import { bytesToText } from './bytes-to-text.ts';
import { type CarrierKind, pageToCarriers } from './carriers.ts';
import { parse } from './index.ts';
import { featuresToLabels, featuresToScores } from './labels/features-to-labels.ts';
import type { Label } from './tables/states.ts';
import { linesToBlocks, textToLines } from './text-to-blocks.ts';

export interface LineExplained {
  /** From 1. */
  line: number;
  text: string;
  /** What the line as a whole was taken for; null for a blank line. */
  label: Label | null;
  /** The labels that fit the line best by itself, with their scores; its neighbours decide the rest. */
  scores: [Label, number][];
  /** What the constructs saw in it. */
  rules: string[];
  /** What its parts became, in order of place. */
  parts: { kind: CarrierKind; article: number | null; from: number; to: number }[];
}

/** Names of the rules that found something in a block. */
function rulesOf(feature: Features): string[] {
  const { block } = feature;
  const found: [string, boolean][] = [
    [`mark ${'#'.repeat(block.hashes)}`, block.hashes > 0],
    [`bullet ${block.bullet}`, block.bullet !== ''],
    ['constructs/dateline', feature.dateline !== null],
    ['constructs/jump', feature.jumpFrom !== null || feature.jumpAlone],
    ['constructs/byline', feature.bylines !== null],
    ['constructs/byline (bare names)', feature.bylines === null && feature.names !== null],
    [`tables/furniture ${feature.furniture}`, feature.furniture !== null],
    ['constructs/column', feature.column > 0],
    ['tables/labels caption', feature.caption],
    ['tables/labels credit', feature.credit],
    ['tables/labels note', feature.note],
    ['opens like a report', feature.opens],
    ['ends a sentence', block.closed],
  ];
  return found.filter(([, holds]) => holds).map(([rule]) => rule);
}

function bestScores(scores: Record<Label, number>): [Label, number][] {
  return (Object.entries(scores) as [Label, number][])
    .filter(([, score]) => Number.isFinite(score))
    .sort((left, right) => right[1] - left[1])
    .slice(0, 3);
}

type Parts = Map<number, LineExplained['parts']>;

function partsByLine(file: string, bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const { kind, article, spans } of pageToCarriers(parse(file, bytes))) {
    for (const { line, from, to } of spans) {
      parts.set(line, [...(parts.get(line) ?? []), { kind, article, from, to }]);
    }
  }
  for (const list of parts.values()) list.sort((left, right) => left.from - right.from);
  return parts;
}

/** Explains a page line by line; never throws. */
export function explain(file: string, bytes: Uint8Array): LineExplained[] {
  const lines = textToLines(bytesToText(bytes).text);
  const features = blocksToFeatures(linesToBlocks(lines));
  const labels = featuresToLabels(features);
  const scores = featuresToScores(features);
  const byLine = new Map(features.map((feature, index) => [feature.block.line, index]));
  const parts = partsByLine(file, bytes);
  return lines.map((text, at) => {
    const index = byLine.get(at + 1);
    const feature = index === undefined ? undefined : features[index];
    return {
      line: at + 1,
      text,
      label: index === undefined ? null : (labels[index] ?? null),
      scores: index === undefined ? [] : bestScores(scores[index] ?? ({} as Record<Label, number>)),
      rules: feature ? rulesOf(feature) : [],
      parts: parts.get(at + 1) ?? [],
    };
  });
}
