/** Weights → the two tables of the parser, as source files with the reasons of their groups. */
import { blockGroups, pairGroups } from '../../../src/parse/labels/evidence.ts';
import { groups, labels, states } from '../../../src/parse/tables/states.ts';
import type { Tables } from './vector.ts';

const note =
  'Made by `npm run fit` (scripts/fit) from beliefs and labelled pages; not edited by hand.';

function toRow(row: Partial<Record<string, number>>, order: readonly string[]): string {
  const entries = order.filter((key) => (row[key] ?? null) !== null);
  return `{ ${entries.map((key) => `${key}: ${row[key]}`).join(', ')} }`;
}

/** Rows under the reasons of their groups; a row's text comes from its name. */
function grouped<Name extends string>(
  list: readonly (readonly [string, readonly Name[]])[],
  rowOf: (name: Name) => string,
): string {
  const section = ([reason, names]: readonly [string, readonly Name[]]) =>
    [`// ${reason}`, ...names.map((name) => `${name}: ${rowOf(name)},`)].join('\n');
  return list.map(section).join('\n');
}

export function weightsSource({ block }: Tables): string {
  return `/**
 * How much each evidence speaks for or against a label of a block. ${note}
 */
import type { BlockEvidence } from '../labels/evidence.ts';
import type { Label } from './states.ts';

export type Weights = Partial<Record<Label, number>>;
export type BlockTable = Partial<Record<BlockEvidence, Weights>>;

export const blockWeights: BlockTable = {
${grouped(blockGroups, (name) => toRow(block[name] ?? {}, labels))}
};
`;
}

export function pairWeightsSource({ pair }: Tables): string {
  const pairRow = (name: keyof typeof pair): string => {
    const rows = groups.filter((group) => Object.keys(pair[name]?.[group] ?? {}).length > 0);
    return `{ ${rows.map((group) => `${group}: ${toRow(pair[name]?.[group] ?? {}, labels)}`).join(', ')} }`;
  };
  return `/**
 * How much each evidence of two neighbours speaks for or against a label of the second, after a
 * first of a group. ${note}
 */
import type { PairEvidence } from '../labels/evidence.ts';
import type { Group } from './states.ts';
import type { Weights } from './weights.ts';

export type PairTable = Partial<Record<PairEvidence, Partial<Record<Group, Weights>>>>;

export const pairWeights: PairTable = {
${grouped(pairGroups, pairRow)}
};
`;
}

export function transitionsSource({ steps }: Tables): string {
  const rows = (['start', ...states] as const).map(
    (from) => `${from}: ${toRow(steps[from], [...states, 'end'])},`,
  );
  return `/**
 * What may follow what on a printed page, and how gladly; a step that is missing is never made.
 * ${note}
 */
import type { State } from './states.ts';

export type Steps = Partial<Record<State | 'end', number>>;

export const transitions: Record<State | 'start', Steps> = {
${rows.join('\n')}
};
`;
}
