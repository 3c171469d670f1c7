/** Weights of heads as a row of numbers and as tables, and the tables as a source file. */
import {
  type BorderEvidence,
  borderEvidence,
  borderGroups,
  type SegmentEvidence,
  type SegmentName,
  segmentEvidence,
  segmentGroups,
  segmentNames,
} from '../../../src/parse/constructs/head/evidence.ts';
import { place, size } from './fit-heads.ts';

export interface HeadTables {
  segments: Partial<Record<SegmentEvidence, Partial<Record<SegmentName, number>>>>;
  borders: Partial<Record<BorderEvidence, number>>;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export function headTablesToVector({ segments, borders }: HeadTables): Float64Array {
  const vector = new Float64Array(size);
  segmentEvidence.forEach((evidence, at) => {
    segmentNames.forEach((name, of) => {
      vector[place.segment(at, of)] = segments[evidence]?.[name] ?? 0;
    });
  });
  borderEvidence.forEach((evidence, at) => {
    vector[place.border(at)] = borders[evidence] ?? 0;
  });
  return vector;
}

/** Rounded to tenths; what is nothing then is left out. */
export function vectorToHeadTables(vector: Float64Array): HeadTables {
  const tables: HeadTables = { segments: {}, borders: {} };
  segmentEvidence.forEach((evidence, at) => {
    const row = segmentNames.map((name, of) => [name, rounded(vector[place.segment(at, of)] ?? 0)]);
    tables.segments[evidence] = Object.fromEntries(row.filter(([, value]) => value !== 0));
  });
  borderEvidence.forEach((evidence, at) => {
    const value = rounded(vector[place.border(at)] ?? 0);
    if (value !== 0) tables.borders[evidence] = value;
  });
  return tables;
}

function rows(
  groups: readonly (readonly [string, readonly string[]])[],
  table: Record<string, unknown>,
): string {
  return groups
    .map(([reason, names]) => {
      const lines = names.map((name) => `${name}: ${JSON.stringify(table[name] ?? 0)},`);
      return [`// ${reason}`, ...lines].join('\n');
    })
    .join('\n');
}

export function headWeightsSource({ segments, borders }: HeadTables): string {
  return `/**
 * How much what a segment of a head shows speaks for its being kicker, headline or deck, and what
 * its borders show for a division. Estimated by \`npm run fit\` (scripts/fit). Not edited by hand.
 */
import type { BorderEvidence, SegmentEvidence, SegmentName } from '../constructs/head/evidence.ts';

export const segmentWeights: Record<SegmentEvidence, Partial<Record<SegmentName, number>>> = {
${rows(segmentGroups, segments)}
};

export const borderWeights: Record<BorderEvidence, number> = {
${rows(borderGroups, borders)}
};
`;
}
