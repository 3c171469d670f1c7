/** A case → what fitting needs of it: evidence by number, and the states that its labels allow. */
import type { Features } from '../../../src/parse/block-to-features.ts';
import { blocksToFeatures } from '../../../src/parse/blocks-to-features.ts';
import { bytesToText } from '../../../src/parse/bytes-to-text.ts';
import { blockEvidence, pairEvidence } from '../../../src/parse/labels/evidence.ts';
import { canBe } from '../../../src/parse/labels/evidence-to-scores.ts';
import { pageToEvidence } from '../../../src/parse/labels/page-to-evidence.ts';
import { pageToPairs } from '../../../src/parse/labels/pair-to-evidence.ts';
import { type Label, type State, states, stateToLabel } from '../../../src/parse/tables/states.ts';
import { linesToBlocks, textToLines } from '../../../src/parse/text-to-blocks.ts';
import type { Case, Labels } from '../../bench/quality/labels.ts';
import { type LineRole, lineRoles, type Role } from '../line-roles.ts';

export interface Step {
  /** Evidence of the block, by its place in the list, with its value. */
  block: [number, number][];
  /** Evidence of the block and the one before it. */
  pair: number[];
  /** For each state: the block can have it; the labels of the case allow it. */
  possible: boolean[];
  allowed: boolean[];
}

type Roles = (LineRole | undefined)[];

export interface Example {
  name: string;
  steps: Step[];
  features: Features[];
  roles: Roles;
}

const texts: State[] = ['para', 'report', 'section', 'briefRest'];
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
  credit: [
    ['credit', 'itemCredit'],
    [...texts, 'caption', 'signature'],
  ],
  note: [['note'], [...texts, 'signature']],
  jump: [['jump'], texts],
  unknown: [states, states],
};

/** Where a line stands in its article, and what stands before it. */
interface Where {
  before: Role | undefined;
  /** The first line of the page, of its article, of the text of its article; the line after it. */
  opensPage: boolean;
  opensArticle: boolean;
  opensText: boolean;
  second: boolean;
  /** The article has a head, as far as its labels say. */
  headed: boolean;
  /** The labels say where articles begin and end, and nothing else. */
  bordersOnly: boolean;
}

/** Text that opens with a dateline is a lead where it opens the article's text, and may be later. */
function textStates(feature: Features, where: Where): readonly State[] {
  const isLead = canBe('lead', feature);
  if (where.opensText && !where.headed && canBe('brief', feature)) {
    return where.opensPage ? [...texts, 'brief', 'lead'] : ['brief'];
  }
  if (!isLead) return texts;
  return where.before === 'text' ? [...texts, 'lead'] : ['lead'];
}

const beginning: readonly State[] = ['column', 'head', 'brief'];
const goingOn = states.filter((state) => !beginning.includes(state));

function borderStates({ opensPage, opensArticle, second }: Where): readonly State[] {
  if (opensPage) return states;
  if (opensArticle) return beginning;
  return second ? [...goingOn, 'head'] : goingOn;
}

function allowedStates(feature: Features, role: Role, where: Where): readonly State[] {
  if (where.bordersOnly) return borderStates(where);
  if (role === 'text') return textStates(feature, where);
  const [wanted, otherwise] = statesOf[role];
  const has = wanted.some((state) => canBe(stateToLabel(state), feature));
  return has ? wanted : otherwise;
}

function whereOf(roles: Roles, index: number, { articles }: Labels): Where {
  const article = roles[index]?.article ?? null;
  const of = (at: number): boolean => article !== null && roles[at]?.article === article;
  const labelled = article === null ? undefined : articles[article];
  const first = roles.findIndex((role) => role?.article === article && role.role === 'text');
  const headed = [labelled?.kicker, ...(labelled?.headline ?? []), labelled?.deck].some(Boolean);
  return {
    before: roles[index - 1]?.role,
    opensPage: index === 0,
    opensArticle: article !== null && !of(index - 1),
    opensText: index === first,
    second: of(index - 1) && !of(index - 2),
    headed,
    bordersOnly: labelled !== undefined && !headed && labelled.sections.length === 0,
  };
}

export function caseToExample({ name, bytes, labels }: Case): Example {
  const lines = textToLines(bytesToText(bytes).text);
  const features = blocksToFeatures(linesToBlocks(lines));
  const byLine = lineRoles(lines, labels);
  const roles = features.map(({ block }) => byLine.get(block.line));
  const shown = pageToEvidence(features);
  const pairs = pageToPairs(features);
  const places = roles.map((_, index) => whereOf(roles, index, labels));
  const steps = features.map((feature, index): Step => {
    const role = roles[index]?.role ?? 'unknown';
    const where = places[index] ?? whereOf(roles, index, labels);
    const allowed = allowedStates(feature, role, where);
    return {
      block: blockEvidence.flatMap((one, at): [number, number][] => {
        const value = shown[index]?.find((evidence) => one in evidence)?.[one] ?? 0;
        return value === 0 ? [] : [[at, value]];
      }),
      pair: (pairs[index] ?? []).map((one) => pairEvidence.indexOf(one)),
      possible: states.map((state) => canBe(stateToLabel(state) satisfies Label, feature)),
      allowed: states.map((state) => allowed.includes(state)),
    };
  });
  return { name, steps, features, roles };
}
