/**
 * Parts of a head → kicker, headline, deck: every division has a score, the sum of the weights of
 * what it shows, and the best wins.
 *
 * ```text
 * 议会总质询               kicker: an occasion, not said again in the text
 * 议员批垃圾场选址黑箱     headline ─┐ of about one length
 * 环保局：程序一切公开     headline ─┘
 * ```
 */
import { countHan } from '../../../text/characters.ts';
import { borderWeights, segmentWeights } from '../../tables/head-weights.ts';
import { urgingOpening } from '../../tables/heads.ts';
import type { BorderEvidence, SegmentEvidence, SegmentName } from './evidence.ts';
import type { Part, PartContext } from './parts.ts';
import { type Segment, segmentsOf, type ToSegment } from './segment.ts';

export interface Split {
  kicker: Part[];
  main: Part[];
  deck: Part[];
}

/** What surrounds a head, and the page's habit of setting heads. */
export interface HeadContext extends PartContext {
  spacedHeads: boolean;
  marksHeadlines: boolean;
}

/** What a division shows: its segments, and the borders between them. */
export interface Shown {
  split: Split;
  segments: [SegmentName, Segment][];
  borders: BorderEvidence[];
}

/** More parts than this are a list of names, not a kicker or a deck. */
const mostParts = 12;

/** Much longer, longer, shorter; much less known. */
const ratios = { muchLonger: 2, longer: 1.2, shorter: 0.8 } as const;
const lessKnown = 0.15;

const rowsOf = (parts: Part[]): number => new Set(parts.map(({ row }) => row)).size;

/** True if a line of the head has parts on both sides of a border. */
const inLine = (left: Part[], right: Part[]): boolean =>
  left.at(-1)?.row === right[0]?.row && rowsOf([...left, ...right]) > 1;

/** A border inside the only line of the head. */
const inOnlyLine = (left: Part[], right: Part[]): boolean =>
  left.at(-1)?.row === right[0]?.row && rowsOf([...left, ...right]) === 1;

/** A border inside a line, between two parts that belong together. */
function cuts(left: Part[], right: Part[], alike: (one: Part, other: Part) => boolean): boolean {
  const [one, other] = [left.at(-1), right[0]];
  return one !== undefined && other !== undefined && one.row === other.row && alike(one, other);
}

const sameWidth = (one: Part, other: Part): boolean => countHan(one.view) === countHan(other.view);
const bothUrge = (one: Part, other: Part): boolean =>
  urgingOpening.test(one.view) && urgingOpening.test(other.view);

/** Two lines of one length, each one phrase: a headline of two lines. */
function isCouplet(left: Part[], right: Part[]): boolean {
  const [one, other] = [left.at(-1), right[0]];
  if (!one || !other || one.row === other.row) return false;
  const alone = [left, right].every((parts) => rowsOf(parts) === parts.length);
  return alone && Math.abs(countHan(one.view) - countHan(other.view)) <= 1;
}

/** What the border between two segments shows, whichever they are. */
function anyBorder(left: Part[], right: Part[]): [BorderEvidence, boolean][] {
  return [
    ['cutsParallel', cuts(left, right, sameWidth)],
    ['cutsSlogans', cuts(left, right, bothUrge)],
  ];
}

/** Both lines have the same mark. */
const sameMark = (left: Part[], right: Part[]): boolean =>
  left.at(-1)?.row !== right[0]?.row &&
  left.at(-1)?.hashes === right[0]?.hashes &&
  (right[0]?.hashes ?? 0) > 0;

const shows = (segment: Segment, name: SegmentEvidence): boolean =>
  segment.evidence.some(([found]) => found === name);

function kickerBorders(kicker: Segment, main: Segment): [BorderEvidence, boolean][] {
  const ratio = kicker.han / Math.max(1, main.han);
  return [
    ['kickerLonger', ratio >= ratios.longer],
    ['kickerMuchLonger', ratio >= ratios.muchLonger],
    ['kickerEqual', isCouplet(kicker.parts, main.parts)],
    ['kickerLessKnown', kicker.recurs < main.recurs - lessKnown],
    ['kickerMoreKnown', kicker.recurs > main.recurs + lessKnown],
    ['sentenceDown', shows(kicker, 'whoEnds') && shows(main, 'verbOpens')],
    ['occasionUrges', shows(kicker, 'occasion') && shows(main, 'urges')],
    ['urgesNews', shows(kicker, 'urges') && !shows(main, 'urges')],
    ...anyBorder(kicker.parts, main.parts),
    ['kickerInOnlyLine', inOnlyLine(kicker.parts, main.parts)],
    ['kickerInLine', inLine(kicker.parts, main.parts)],
    ['kickerSameMark', sameMark(kicker.parts, main.parts)],
  ];
}

function deckBorders(main: Segment, deck: Segment): [BorderEvidence, boolean][] {
  const ratio = deck.han / Math.max(1, main.han);
  return [
    ['deckLonger', ratio >= ratios.longer],
    ['deckMuchLonger', ratio >= ratios.muchLonger],
    ['deckShorter', ratio < ratios.shorter],
    ['deckEqual', isCouplet(main.parts, deck.parts)],
    ['deckLessKnown', deck.recurs < main.recurs - lessKnown],
    ['deckMoreKnown', deck.recurs > main.recurs + lessKnown],
    ['deckGoesOn', shows(main, 'placeOpens') && shows(deck, 'verbOpens')],
    ['deckOfSlogans', deck.parts.length > 1 && shows(deck, 'urges') && rowsOf(deck.parts) === 1],
    ['newsUrges', !shows(main, 'urges') && shows(deck, 'urges')],
    ...anyBorder(main.parts, deck.parts),
    ['deckInOnlyLine', inOnlyLine(main.parts, deck.parts)],
    ['deckInLine', inLine(main.parts, deck.parts)],
    ['deckSameMark', sameMark(main.parts, deck.parts)],
  ];
}

function mainBorders(
  { parts }: Segment,
  { spacedHeads }: HeadContext,
): [BorderEvidence, boolean][] {
  const widths = parts.map(({ view }) => countHan(view));
  const steps = widths.slice(1).map((width, at) => Math.abs(width - (widths[at] ?? 0)));
  const rows = rowsOf(parts);
  return [
    ['sameLength', steps.length > 0 && Math.max(...steps) <= 1],
    ['unlikeLength', steps.length > 0 && Math.max(...steps) > 3],
    ['linesOfParts', rows > 1 && (spacedHeads || parts.length > rows)],
  ];
}

/** What a division of a head shows. */
export function splitToShown(split: Split, toSegment: ToSegment, context: HeadContext): Shown {
  const main = toSegment(split.main);
  const kicker = split.kicker.length > 0 ? toSegment(split.kicker) : null;
  const deck = split.deck.length > 0 ? toSegment(split.deck) : null;
  const segments: Shown['segments'] = [['headline', main]];
  if (kicker) segments.unshift(['kicker', kicker]);
  if (deck) segments.push(['deck', deck]);
  const borders: [BorderEvidence, boolean][] = [
    ...(kicker ? kickerBorders(kicker, main) : []),
    ...(deck ? deckBorders(main, deck) : []),
    ...mainBorders(main, context),
    ['allThree', kicker !== null && deck !== null],
    ['tailOnly', kicker !== null && inLine(split.kicker, split.main) && split.main.length === 1],
  ];
  return {
    split,
    segments,
    borders: borders.filter(([, holds]) => holds).map(([name]) => name),
  };
}

/** All divisions of the parts of a head. */
export function partsToSplits(parts: Part[]): Split[] {
  if (parts.length > mostParts) return [{ kicker: [], main: parts, deck: [] }];
  const splits: Split[] = [];
  for (let first = 0; first < parts.length; first += 1) {
    for (let end = first + 1; end <= parts.length; end += 1) {
      splits.push({
        kicker: parts.slice(0, first),
        main: parts.slice(first, end),
        deck: parts.slice(end),
      });
    }
  }
  return splits;
}

function scoreOf({ segments, borders }: Shown): number {
  let score = 0;
  for (const [name, { evidence }] of segments) {
    for (const [found, value] of evidence) score += value * (segmentWeights[found]?.[name] ?? 0);
  }
  for (const border of borders) score += borderWeights[border] ?? 0;
  return score;
}

/** The best division of a head's parts. */
export function divideHead(parts: Part[], context: HeadContext): Split {
  const toSegment = segmentsOf(context.body);
  let best: Split = { kicker: [], main: parts, deck: [] };
  let most = Number.NEGATIVE_INFINITY;
  for (const split of partsToSplits(parts)) {
    const score = scoreOf(splitToShown(split, toSegment, context));
    if (score > most) [best, most] = [split, score];
  }
  return best;
}
