/** A page → what each of its blocks shows, by itself and against the page around it. */
import { countHan } from '../../text/characters.ts';
import { pattern } from '../../text/plain.ts';
import { isInRound } from '../block-forms.ts';
import type { Features } from '../block-to-features.ts';
import { rankTitle } from '../tables/openings.ts';
import type { Block } from '../text-to-blocks.ts';
import type { BlockEvidence } from './evidence.ts';
import { blocksToHabits, type Habits, isDense, isFull, isShort } from './page-habits.ts';
import { rollCalls } from './roll-calls.ts';
import { siblings } from './siblings.ts';
import { surroundings } from './surroundings.ts';
import { headedBriefs, textOpenings } from './text-openings.ts';
import { verseLines } from './verse-lines.ts';

export type Evidence = Partial<Record<BlockEvidence, number>>;

/** What one block shows, in parts; no evidence is in two of them. */
export type BlockShown = Evidence[];

interface PageView {
  habits: Habits;
  /** A blank line sets something apart. */
  dense: boolean;
  /** The levels of `#` that the page uses, highest first. */
  levels: number[];
  /** The share of its heads that have a mark. */
  marked: number;
  verse: Set<number>;
  /** For each block the place of the first block after it that is no heading. */
  next: (number | undefined)[];
  siblings: Evidence[];
  rollCalls: Set<number>;
  openings: Evidence[];
  headedBriefs: boolean[];
}

const is = (condition: boolean): number => (condition ? 1 : 0);

function lengthEvidence({ han }: Block): Evidence {
  if (han <= 3) return { upTo3: 1 };
  if (han <= 7) return { upTo7: 1 };
  if (han <= 14) return { upTo14: 1 };
  if (han <= 24) return { upTo24: 1 };
  return han <= 40 ? { upTo40: 1 } : { longer: 1 };
}

const asks = /[!?…][”’)]?$/u;

/** Words that no phrase ends in: the line was cut. */
const endsInside = pattern(
  '[的和与及在对将为是把被向从由于并等了着使让以其这该各][“《(]?$|(?:会议|大会|现场|仪式|讲话|发言|报告|座谈会|基础|调研|过程)[上中时]$',
);

function formEvidence(feature: Features): Evidence {
  const { block } = feature;
  const view = block.plain;
  const parts =
    block.han > 60 ? 0 : view.split(/\s+/u).filter((part) => countHan(part) >= 2).length;
  return {
    closed: is(block.closed && !asks.test(view)),
    endsInComma: is(/[,、;]$/u.test(view)),
    endsInColon: is(view.endsWith(':') && !feature.leadsUp),
    asks: is(asks.test(view)),
    endsInside: is(endsInside.test(view)),
    commas: is(view.includes(',')),
    lists: is(view.includes('、')),
    twoParts: is(parts === 2),
    manyParts: is(parts > 2),
    bullet: is(block.bullet !== ''),
    inBrackets: is(/^【.*】$/u.test(view)),
    inRound: is(isInRound(block)),
    enumerated: is(feature.enumerated),
    chapter: is(rankTitle.test(view)),
    measured: is(feature.measured),
  };
}

/** A head has so many lines at most. */
const longestHead = 4;

/** True if a line of the head right over a block has a mark. */
function isMarkedOver(features: Features[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestHead); at -= 1) {
    const block = features[at]?.block;
    if (!block || block.closed) return false;
    if (block.hashes > 0) return true;
  }
  return false;
}

/** The share of heads with a mark, among those over text that opens an article by a dateline; 1 if there are few. */
function markedShare(features: Features[]): number {
  const opened = features.flatMap((feature, at) => {
    const above = features[at - 1];
    return opensBody(feature) && above && !above.block.closed ? [at] : [];
  });
  const marked = opened.filter((at) => isMarkedOver(features, at)).length;
  return (marked + 1) / (opened.length + 1);
}

function markEvidence({ block: { hashes } }: Features, { levels, marked }: PageView): Evidence {
  if (levels.length === 0) return {};
  if (hashes === 0) return { unmarked: marked };
  if (hashes === levels[0]) return { topMark: 1 };
  return hashes === levels.at(-1) && hashes >= 3 ? { deepMark: 1 } : { middleMark: 1 };
}

function habitEvidence({ block }: Features, { habits, dense }: PageView): Evidence {
  return {
    full: is(isFull(block, habits)),
    short: is(isShort(block, habits)),
    apart: is(dense && block.gap > 0),
    attached: is(dense && block.gap === 0),
    indented: is(habits.indents && block.indent > 0),
    unindented: is(habits.indents && block.indent === 0),
  };
}

/** True if the block is a jump or a dateline that text follows. */
function opensBody(feature: Features): boolean {
  const dated = feature.dateline !== null && !feature.datelineAlone;
  return dated || (feature.jumpFrom !== null && !feature.jumpAlone);
}

const canBeNames = ({ bylines, names }: Features): boolean => bylines !== null || names !== null;

function foundEvidence(feature: Features): Evidence {
  return {
    opensBody: is(opensBody(feature)),
    opens: is(feature.opens),
    signed: is(feature.bylines !== null),
    names: is(feature.bylines === null && feature.names !== null),
    penNames: is(feature.bylines === null && feature.names === null && feature.penNames !== null),
    inRoundNames: is(isInRound(feature.block) && canBeNames(feature)),
    writer: is(feature.writer),
    furniture: is(feature.furniture !== null),
    jumpAlone: is(feature.jumpAlone),
    datelineAlone: is(feature.datelineAlone),
    dateOnly: is(feature.dateOnly),
    caption: is(feature.caption),
    photographer: is(feature.photographer),
    note: is(feature.note),
    notice: is(feature.notice),
  };
}

/** A text that a credit follows is about a picture. */
const shortestCaption = 14;

interface Following {
  /** The first block that is no heading, the one after it, and the one right after the line. */
  next: Features | undefined;
  second: Features | undefined;
  follower: Features | undefined;
  isVerse: boolean;
}

function nextEvidence({ next, second, follower, isVerse }: Following): Evidence {
  if (!next || !follower) return {};
  return {
    nextOpensBody: is(opensBody(next)),
    nextOpens: is(next.opens),
    nextSigned: is(next.bylines !== null || next.names !== null),
    nextShort: is(next.block.han < 24 && !next.block.closed),
    nextMeasured: is(next.measured),
    nextVerse: is(isVerse),
    nextDay: is(follower.dateOnly),
    nextCredit: is(second?.credit === true && next.block.han > shortestCaption),
    beforeMark: is(follower.block.hashes > 0),
  };
}

/** A line that may be of a head or a subhead. */
const maybeHeading = ({ heading, block, bylines }: Features): boolean =>
  heading >= 0 && (!block.closed || asks.test(block.plain)) && bylines === null;

const opensArticle = (feature: Features): boolean =>
  opensBody(feature) || feature.bylines !== null || feature.names !== null;

/** An article that has hardly begun does not end: a byline with a paragraph or two after it. */
function followsByline(features: Features[], index: number): boolean {
  return [2, 3].some((steps) => {
    const feature = features[index - steps];
    const text = features[index - steps + 1];
    const isLine = feature !== undefined && (feature.bylines !== null || feature.names !== null);
    return isLine && text !== undefined && text.block.han > 24;
  });
}

function nextTexts(features: Features[], verse: Set<number>): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let following: number | undefined;
  for (let at = features.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    const feature = features[at];
    const isText = feature && (!maybeHeading(feature) || opensBody(feature) || verse.has(at));
    if (isText) following = at;
  }
  return next;
}

function pageView(features: Features[]): PageView {
  const blocks = features.filter(({ body }) => body > 0).map(({ block }) => block);
  const all = features.map(({ block }) => block);
  const used = new Set(all.map(({ hashes }) => hashes).filter((level) => level > 0));
  const habits = blocksToHabits(blocks);
  const verse = verseLines(features, habits.width !== null);
  return {
    habits,
    dense: isDense(blocks, all),
    levels: [...used].sort((left, right) => left - right),
    marked: used.size === 0 ? 0 : markedShare(features),
    verse,
    next: nextTexts(features, verse),
    siblings: siblings(features, { habits, isHeading: maybeHeading, opens: opensArticle }),
    rollCalls: rollCalls(features, opensBody),
    openings: textOpenings(features, maybeHeading),
    headedBriefs: headedBriefs(features, features.map(maybeHeading)),
  };
}

/** A deck of more Han characters looks like text. */
const summaryLength = 36;

/** How much less a line looks like a heading that begins a paragraph and fills its width. */
const runningOn = 4;

/** On a page that indents: a full line with an indent, and under it one without. */
function runsOn(features: Features[], index: number, habits: Habits): boolean {
  const [block, next] = [features[index]?.block, features[index + 1]?.block];
  if (!habits.indents || habits.width === null || !block || !next) return false;
  const flush = next.gap === 0 && next.indent === 0 && next.hashes === 0;
  return flush && block.indent > 0 && !block.closed && isFull(block, habits);
}

/** 各抒己见 广泛论争 学术讨论活跃 半年里,几万人参加…: a whole head on one line, its deck as long as text. */
function isRowOfParts({ block }: Features): boolean {
  const [first = '', second = '', ...more] = block.plain.split(/\s+/u);
  const short = [first, second].every(
    (part) => countHan(part) >= 3 && countHan(part) <= longestPart,
  );
  return short && more.length > 0 && !block.closed && ![first, second].some(hasComma);
}

const longestPart = 24;
const hasComma = (part: string): boolean => /[,。;]/u.test(part);

/** Nothing stands between a head and its dateline but what is of the head. */
function isSummary(features: Features[], index: number): boolean {
  const [before, own, after] = [features[index - 1], features[index], features[index + 1]];
  if (!own || !after || opensBody(own) || own.note || own.caption) return false;
  if (isRowOfParts(own) && own.block.han > summaryLength) return opensBody(after);
  if (!before) return false;
  const isText = own.block.closed || own.block.han > summaryLength;
  return isText && maybeHeading(before) && !before.block.closed && opensBody(after);
}

const unread: Evidence = { recursAfter: 0, recursBefore: 0, cohesion: 0 };

/** What each block shows, in the order of the blocks. */
export function pageToEvidence(features: Features[]): BlockShown[] {
  const view = pageView(features);
  const nextOf = (index: number): Evidence => {
    const at = view.next[index] ?? features.length;
    return nextEvidence({
      next: features[at],
      second: features[at + 1],
      follower: features[index + 1],
      isVerse: view.verse.has(at),
    });
  };
  return features.map((feature, index) => [
    {
      always: 1,
      heading: feature.heading - (runsOn(features, index, view.habits) ? runningOn : 0),
      body: feature.body,
      columnForm: Math.max(feature.column, -4),
    },
    lengthEvidence(feature.block),
    formEvidence(feature),
    markEvidence(feature, view),
    habitEvidence(feature, view),
    maybeHeading(feature) ? surroundings(features, index) : unread,
    {
      verse: is(view.verse.has(index)),
      rollCall: is(view.rollCalls.has(index)),
      headsBrief: is(view.headedBriefs[index] ?? false),
    },
    view.siblings[index] ?? {},
    view.openings[index] ?? {},
    {
      summary: is(isSummary(features, index)),
      afterByline: is(followsByline(features, index)),
    },
    foundEvidence(feature),
    nextOf(index),
  ]);
}
