/** All weights in one row of numbers, so that fitting can add and shrink them. */
import { blockEvidence, pairEvidence } from '../../../src/parse/labels/evidence.ts';
import type { PairTable } from '../../../src/parse/tables/pair-weights.ts';
import { groups, labels, type State, states } from '../../../src/parse/tables/states.ts';
import type { Steps } from '../../../src/parse/tables/transitions.ts';
import type { BlockTable } from '../../../src/parse/tables/weights.ts';

const pairsFrom = blockEvidence.length * labels.length;
const stepsFrom = pairsFrom + pairEvidence.length * groups.length * labels.length;
const endsFrom = stepsFrom + (states.length + 1) * states.length;

/** How many weights there are. */
export const size = endsFrom + states.length;

/** Where a weight stands. Evidence, labels, groups and states by their place in their lists. */
export const place = {
  block: (evidence: number, label: number): number => evidence * labels.length + label,
  pair: (evidence: number, group: number, label: number): number =>
    pairsFrom + (evidence * groups.length + group) * labels.length + label,
  step: (from: number, to: number): number => stepsFrom + from * states.length + to,
  /** The steps that begin a page. */
  start: (to: number): number => stepsFrom + states.length * states.length + to,
  end: (from: number): number => endsFrom + from,
};

export interface Tables {
  block: BlockTable;
  pair: PairTable;
  steps: Record<State | 'start', Steps>;
}

/** A weight of the tables: where it stands, and how to read and write it there. */
type Entry = (at: number, owner: Record<string, number>, key: string) => void;

/** Goes through all places with the rows of the tables that they belong to, making missing rows. */
function eachEntry(tables: Tables, visit: Entry): void {
  blockEvidence.forEach((name, evidence) => {
    tables.block[name] ??= {};
    const row = tables.block[name];
    labels.forEach((label, at) => {
      visit(place.block(evidence, at), row, label);
    });
  });
  pairEvidence.forEach((name, evidence) => {
    tables.pair[name] ??= {};
    const rows = tables.pair[name];
    groups.forEach((group, before) => {
      rows[group] ??= {};
      const row = rows[group];
      labels.forEach((label, at) => {
        visit(place.pair(evidence, before, at), row, label);
      });
    });
  });
  states.forEach((to, at) => {
    visit(place.start(at), tables.steps.start, to);
  });
  states.forEach((from, before) => {
    const row = tables.steps[from];
    states.forEach((to, at) => {
      visit(place.step(before, at), row, to);
    });
    visit(place.end(before), row, 'end');
  });
}

export function tablesToVector(tables: Tables): Float64Array {
  const vector = new Float64Array(size);
  eachEntry(structuredClone(tables), (at, row, key) => {
    vector[at] = row[key] ?? 0;
  });
  return vector;
}

/** Tables of the shape of others; weights nearer to zero than `least` are left out, steps never. */
export function vectorToTables(vector: Float64Array, shape: Tables, least: number): Tables {
  const tables = structuredClone(shape);
  const stepRows = new Set<Record<string, number>>(Object.values(tables.steps));
  eachEntry(tables, (at, row, key) => {
    const value = Math.round((vector[at] ?? 0) * 10) / 10;
    if (stepRows.has(row)) {
      if (key in row) row[key] = value;
    } else if (Math.abs(vector[at] ?? 0) < least) delete row[key];
    else row[key] = value;
  });
  return tables;
}
