/** What two neighbouring blocks show of each other. */

import { pattern } from '../../text/plain.ts';
import { isDashed } from '../block-forms.ts';
import type { Features } from '../block-to-features.ts';
import type { Field } from '../tables/fields.ts';
import { rankTitle, sourceAtEnd } from '../tables/openings.ts';
import type { PairEvidence } from './evidence.ts';
import { blocksToHabits, type Habits } from './page-habits.ts';
import { rollCalls } from './roll-calls.ts';
import { joinedWords } from './surroundings.ts';

/** 公报全文如下: what follows is of the same article, with a title of its own. */
const announces = pattern('(?:如下|内容是|全文是)[:。]$');

interface Pair {
  previous: Features;
  feature: Features;
  /** The last characters of the one and the first of the other make words found on this page. */
  joins: boolean;
  /** The page's habits. */
  habits: Habits;
  /** The first calls a place, one of a row of them; the second does. */
  called: boolean;
  calls: boolean;
}

/** No headline has more Han characters without a space. */
const longLine = 12;

/** Text seldom begins with a sentence of fewer Han characters; the rest of a cut one may have fewer. */
const shortSentence = 16;

/** The line is whole although no full stop ends it: a day, a line in brackets. */
function isWhole({ block, dateOnly }: Features): boolean {
  return block.closed || dateOnly || /^[(【].*[)】]$/u.test(block.plain);
}

function openEvidence({ previous, feature }: Pair): PairEvidence[] {
  if (previous.block.closed) return ['closedBefore'];
  if (isWhole(previous) || previous.measured || feature.notice) return [];
  if (/[,、:“(]$/u.test(previous.block.plain)) return ['openByMark'];
  return previous.block.han > longLine ? ['openLong'] : ['openShort'];
}

function sameLength({ block: one }: Features, { block: other }: Features): boolean {
  return Math.abs(one.han - other.han) <= 1;
}

const brackets: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['【', '】'],
  ['《', '》'],
  ['“', '”'],
];

/** True if a bracket that the first text opens is closed at the end of the line, in the second. */
function closesBracket({ block: one }: Features, { block: other }: Features): boolean {
  return brackets.some(([open, close]) => {
    const closed = other.plain.indexOf(close);
    if (closed < 0 || one.plain.lastIndexOf(open) <= one.plain.lastIndexOf(close)) return false;
    const opened = other.plain.indexOf(open);
    return opened < 0 || opened > closed;
  });
}

/** Fields that stand over an article: the next line that names none is its head. */
const places: readonly (Field | null)[] = ['page', 'day', 'paper', 'column'];

function pairToEvidence(pair: Pair): PairEvidence[] {
  const { previous, feature, joins, habits, called, calls } = pair;
  const { block } = feature;
  const flush = habits.indents && block.indent === 0;
  const marks = [previous.block.hashes, feature.block.hashes];
  const marked = Math.max(...marks) > 0;
  const found: [PairEvidence, boolean][] = [
    ['placeBefore', block.field === null && places.includes(previous.block.field)],
    ['textBefore', block.field === null && previous.block.field === 'text'],
    ['announced', announces.test(previous.block.plain)],
    ['endedBefore', previous.ends],
    ['sourcedBefore', sourceAtEnd.test(previous.block.plain.slice(-40))],
    ['titleHere', calls || rankTitle.test(feature.block.plain)],
    ['calledLead', called && feature.dateline !== null],
    ['ranked', rankTitle.test(previous.block.plain)],
    ['closesBracket', closesBracket(previous, feature)],
    ['rowBefore', previous.block.bullet !== '' && previous.block.closed && block.bullet === ''],
    ['joins', joins],
    ['opensHere', feature.opens],
    ['dashHere', isDashed(block)],
    ['dayHere', feature.dateOnly],
    ['sameMark', marked && marks[0] === marks[1]],
    ['otherMark', marks[0] !== marks[1]],
    ['sameLength', sameLength(previous, feature)],
    ['noticeHere', feature.notice],
    ['gapHere', feature.block.gap > 0],
    ['shortSentenceHere', feature.block.closed && feature.block.han < shortSentence],
    ['flushAfterClosed', flush && previous.block.closed],
    ['flushAfterOpen', flush && !previous.block.closed],
  ];
  return [...openEvidence(pair), ...found.filter(([, holds]) => holds).map(([name]) => name)];
}

/** What each block and the one before it show of each other, in the order of the blocks. */
export function pageToPairs(features: Features[]): PairEvidence[][] {
  const joined = joinedWords(features);
  const habits = blocksToHabits(features.filter(({ body }) => body > 0).map(({ block }) => block));
  const places = rollCalls(features, ({ dateline }) => dateline !== null);
  return features.map((feature, index) => {
    const previous = features[index - 1];
    if (!previous) return [];
    const joins = joined[index] ?? false;
    const [called, calls] = [places.has(index - 1), places.has(index)];
    return pairToEvidence({ previous, feature, joins, habits, called, calls });
  });
}
