/** The best sequence of states of an example under given weights, and what it rests on. */
import { blockEvidence, openingEvidence } from '../../../src/parse/labels/evidence.ts';
import {
  groups,
  labels,
  likeText,
  states,
  stateToGroup,
  stateToLabel,
} from '../../../src/parse/tables/states.ts';
import type { Example, Step } from './example.ts';
import { stepPriors } from './priors.ts';
import { place } from './vector.ts';

const labelOf = states.map((state) => labels.indexOf(stateToLabel(state)));
const groupOf = states.map((state) => groups.indexOf(stateToGroup(state)));

const brief = labels.indexOf('brief');
const para = labels.indexOf(likeText.brief);
/** Evidence that a brief has weights for besides those of text. */
const own = new Set(
  (['always', 'opensBody', 'inRound', 'bullet', 'enumerated', ...openingEvidence] as const).map(
    (name) => blockEvidence.indexOf(name),
  ),
);

/** For each state those that may stand before it; and those that may begin a page. */
const before = states.map((to) =>
  states.flatMap((from, at) => (stepPriors[from][to] === undefined ? [] : [at])),
);
const begins = states.map((to) => stepPriors.start[to] !== undefined);

export interface Search {
  /** Only states that the labels allow. */
  allowedOnly: boolean;
  /** What a state that they do not allow is worth more, so that the right one must win clearly. */
  margin: number;
}

const worst = Number.NEGATIVE_INFINITY;

function blockScores({ block, possible, allowed }: Step, weights: Float64Array, search: Search) {
  const byLabel = labels.map((_, label) =>
    block.reduce((sum, [at, value]) => sum + value * (weights[place.block(at, label)] ?? 0), 0),
  );
  byLabel[brief] = (byLabel[brief] ?? 0) + (byLabel[para] ?? 0);
  return states.map((_, state) => {
    const open = possible[state] && (allowed[state] || !search.allowedOnly);
    const extra = allowed[state] ? 0 : search.margin;
    return open ? (byLabel[labelOf[state] ?? 0] ?? 0) + extra : worst;
  });
}

function pairScores({ pair }: Step, weights: Float64Array): number[][] {
  return groups.map((_, group) =>
    labels.map((__, label) =>
      pair.reduce((sum, at) => sum + (weights[place.pair(at, group, label)] ?? 0), 0),
    ),
  );
}

interface Row {
  scores: number[];
  from: number[];
}

function nextRow(previous: Row, step: Step, [weights, own]: [Float64Array, number[]]): Row {
  const pair = pairScores(step, weights);
  const row: Row = { scores: [], from: [] };
  states.forEach((_, to) => {
    let best = worst;
    let origin = 0;
    if (own[to] !== worst) {
      for (const from of before[to] ?? []) {
        const seen = pair[groupOf[from] ?? 0]?.[labelOf[to] ?? 0] ?? 0;
        const sum = (previous.scores[from] ?? worst) + (weights[place.step(from, to)] ?? 0) + seen;
        if (sum > best) {
          best = sum;
          origin = from;
        }
      }
    }
    row.scores.push(best + (own[to] ?? worst));
    row.from.push(origin);
  });
  return row;
}

/** The best path, as places in `states`; null if none is open. */
export function bestPath(
  { steps }: Example,
  weights: Float64Array,
  search: Search,
): number[] | null {
  const rows: Row[] = [];
  for (const step of steps) {
    const own = blockScores(step, weights, search);
    const previous = rows.at(-1);
    rows.push(
      previous
        ? nextRow(previous, step, [weights, own])
        : {
            scores: own.map((score, to) =>
              begins[to] ? score + (weights[place.start(to)] ?? 0) : worst,
            ),
            from: own.map(() => 0),
          },
    );
  }
  const ends = (rows.at(-1)?.scores ?? []).map(
    (score, at) => score + (weights[place.end(at)] ?? 0),
  );
  const best = Math.max(...ends);
  if (best === worst || ends.length === 0) return null;
  const path = [ends.indexOf(best)];
  for (let at = rows.length - 1; at > 0; at -= 1) path.push(rows[at]?.from[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

/** Adds to the weights, `amount` times, all that a path rests on. */
export function addPath(
  { steps }: Example,
  path: number[],
  { weights, amount }: { weights: Float64Array; amount: number },
): void {
  const add = (at: number, value: number): void => {
    weights[at] = (weights[at] ?? 0) + amount * value;
  };
  path.forEach((state, index) => {
    const label = labelOf[state] ?? 0;
    const step = steps[index];
    const from = path[index - 1];
    for (const [at, value] of step?.block ?? []) {
      if (label !== brief || own.has(at)) add(place.block(at, label), value);
      if (label === brief) add(place.block(at, para), value);
    }
    if (from === undefined) add(place.start(state), 1);
    else {
      add(place.step(from, state), 1);
      for (const at of step?.pair ?? []) add(place.pair(at, groupOf[from] ?? 0, label), 1);
    }
  });
  add(place.end(path.at(-1) ?? 0), 1);
}
