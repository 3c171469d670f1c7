/** A case → what fitting needs of it: evidence by number, and the states that its labels allow. */
import { blockToFeatures, type Features } from '../../src/parse/block-to-features.ts';
import { bytesToText } from '../../src/parse/bytes-to-text.ts';
import { blockEvidence, pairEvidence } from '../../src/parse/labels/evidence.ts';
import { canBe } from '../../src/parse/labels/evidence-to-scores.ts';
import { pageToEvidence } from '../../src/parse/labels/page-to-evidence.ts';
import { pageToPairs } from '../../src/parse/labels/pair-to-evidence.ts';
import { type Label, type State, states, stateToLabel } from '../../src/parse/tables/states.ts';
import { linesToBlocks, textToLines } from '../../src/parse/text-to-blocks.ts';
import type { Case } from '../bench/quality/labels.ts';
import { type LineRole, lineRoles, type Role } from './line-roles.ts';

export interface Step {
  /** Evidence of the block, by its place in the list, with its value. */
  block: [number, number][];
  /** Evidence of the block and the one before it. */
  pair: number[];
  /** For each state: the block can have it; the labels of the case allow it. */
  possible: boolean[];
  allowed: boolean[];
}

export interface Example {
  name: string;
  steps: Step[];
  features: Features[];
  roles: (LineRole | undefined)[];
}

const texts: State[] = ['para', 'report', 'section'];
const heading: State[] = ['head', 'headRest', 'sub', 'column'];
const noHeading = states.filter((state) => !heading.includes(state));

/** The states of each role, and those of a block that cannot have them. */
const statesOf: Record<Role, readonly [readonly State[], readonly State[]]> = {
  furniture: [['furniture'], states],
  repeat: [states, states],
  column: [['column'], states],
  head: [['head', 'headRest'], []],
  sub: [['sub'], []],
  byline: [['byline'], noHeading],
  signature: [['signature'], noHeading],
  text: [texts, []],
  caption: [['caption'], [...texts, 'lead']],
  credit: [['credit'], [...texts, 'caption', 'signature']],
  note: [['note'], [...texts, 'signature']],
  jump: [['jump'], texts],
  unknown: [states, states],
};

/** Text that opens with a dateline is a lead where it opens the article's text, and may be later. */
function textStates(feature: Features, before: Role | undefined): readonly State[] {
  if (!canBe('lead', feature)) return texts;
  return before === 'text' ? [...texts, 'lead'] : ['lead'];
}

function allowedStates(feature: Features, role: Role, before: Role | undefined): readonly State[] {
  if (role === 'text') return textStates(feature, before);
  const [wanted, otherwise] = statesOf[role];
  const has = wanted.some((state) => canBe(stateToLabel(state), feature));
  return has ? wanted : otherwise;
}

export function caseToExample({ name, bytes, labels }: Case): Example {
  const lines = textToLines(bytesToText(bytes).text);
  const features = linesToBlocks(lines).map(blockToFeatures);
  const byLine = lineRoles(lines, labels);
  const roles = features.map(({ block }) => byLine.get(block.line));
  const evidence = pageToEvidence(features);
  const pairs = pageToPairs(features);
  const steps = features.map((feature, index): Step => {
    const role = roles[index]?.role ?? 'unknown';
    const allowed = allowedStates(feature, role, roles[index - 1]?.role);
    return {
      block: blockEvidence.flatMap((one, at): [number, number][] => {
        const value = evidence[index]?.[one] ?? 0;
        return value === 0 ? [] : [[at, value]];
      }),
      pair: (pairs[index] ?? []).map((one) => pairEvidence.indexOf(one)),
      possible: states.map((state) => canBe(stateToLabel(state) satisfies Label, feature)),
      allowed: states.map((state) => allowed.includes(state)),
    };
  });
  return { name, steps, features, roles };
}
