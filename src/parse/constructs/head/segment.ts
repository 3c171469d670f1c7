/** What parts of a head show when they are taken together as its kicker, its headline or its deck. */
import { countHan } from '../../../text/characters.ts';
import { Pairs } from '../../../text/pairs.ts';
import {
  deckDetail,
  documentEnd,
  eventEnd,
  figures,
  isActorLine,
  isDeck,
  kickerEnd,
  kickerTopic,
  occasion,
  organMeets,
  placeAlone,
  placeOpening,
  standingTopic,
  timeEnd,
  urgingOpening,
  verbOpening,
  whoEnd,
} from '../../tables/heads.ts';
import type { SegmentEvidence } from './evidence.ts';
import type { Part } from './parts.ts';

/** How much of the text decides which line says what happened, and how much is said at once. */
const openingLength = 300;
const firstLength = 70;

/** The text under a head, without spaces: its opening, and the first of that. */
interface Opening {
  opening: Pairs;
  first: Pairs;
}

/** The share of a line's character pairs that a text has. */
function recurrence(view: string, text: Pairs): number {
  let known = 0;
  for (let at = 0; at + 2 <= view.length; at += 1) if (text.holds(view, at)) known += 1;
  return known / Math.max(1, view.length - 1);
}

export interface Segment {
  parts: Part[];
  han: number;
  recurs: number;
  evidence: [SegmentEvidence, number][];
}

/** The longest length of each step, in Han characters. */
const lengths: readonly (readonly [number, SegmentEvidence])[] = [
  [4, 'upTo4'],
  [7, 'upTo7'],
  [11, 'upTo11'],
  [15, 'upTo15'],
  [20, 'upTo20'],
  [30, 'upTo30'],
  [Number.POSITIVE_INFINITY, 'longer'],
];

const lengthOf = (han: number): SegmentEvidence =>
  lengths.find(([most]) => han <= most)?.[1] ?? 'longer';

/** 让企业安心投资 专心发展 舒心创业: slogans of one length, as headlines have them. */
function isParallel(parts: Part[]): boolean {
  const widths = parts.map(({ view }) => countHan(view)).slice(-2);
  return widths.length === 2 && Math.abs((widths[0] ?? 0) - (widths[1] ?? 0)) <= 1;
}

function wordEvidence(parts: Part[], joined: string): [SegmentEvidence, boolean][] {
  const first = parts[0]?.view ?? '';
  const last = parts.at(-1)?.view ?? '';
  const numbers = joined.match(figures)?.length ?? 0;
  return [
    ['commas', /[,;]/u.test(joined)],
    ['lists', joined.includes('、')],
    ['colonInside', /:./u.test(joined)],
    ['exclaims', /!/u.test(joined)],
    ['asks', /\?/u.test(joined)],
    ['stops', /[。;]/u.test(joined)],
    ['quoted', /^[“‘]/u.test(first)],
    ['dashed', first.startsWith('—')],
    ['speaks', kickerEnd.test(last)],
    ['topic', kickerTopic.test(joined)],
    ['standing', standingTopic.test(joined)],
    ['occasion', occasion.test(last)],
    ['organMeets', organMeets.test(last)],
    ['event', eventEnd.test(last)],
    ['tells', parts.some(({ view }) => isDeck(view))],
    ['details', deckDetail.test(joined)],
    ['acts', isActorLine(joined)],
    ['figure', numbers === 1],
    ['figures', numbers > 1],
    ['document', documentEnd.test(last)],
    ['timed', timeEnd.test(last)],
    ['whoEnds', whoEnd.test(last)],
    ['verbOpens', verbOpening.test(first)],
    ['urges', urgingOpening.test(first)],
    ['placeOpens', placeOpening.test(first)],
    ['placeAlone', parts.length === 1 && placeAlone.test(first)],
  ];
}

/** Parts of a head as one of its three segments. */
function toSegment(parts: Part[], { opening, first }: Opening): Segment {
  const joined = parts.map(({ view }) => view).join('');
  const han = countHan(joined);
  const recurs = recurrence(joined, opening);
  const rows = new Set(parts.map(({ row }) => row)).size;
  const found: [SegmentEvidence, boolean][] = [
    ['present', true],
    [lengthOf(Math.max(...parts.map(({ view }) => countHan(view)))), true],
    ['twoParts', parts.length === 2],
    ['manyParts', parts.length > 2],
    ['twoLines', rows === 2],
    ['manyLines', rows > 2],
    ['parallel', isParallel(parts)],
    ...wordEvidence(parts, joined),
  ];
  const shown = found.filter(([, holds]) => holds);
  return {
    parts,
    han,
    recurs,
    evidence: [
      ...shown.map(([name]): [SegmentEvidence, number] => [name, 1]),
      ['recurs', recurs],
      ['atOnce', recurrence(joined, first)],
    ],
  };
}

export type ToSegment = (parts: Part[]) => Segment;

/** Makes the segments of one head, each once however many divisions it is in. */
export function segmentsOf(body: string): ToSegment {
  const opening = {
    opening: new Pairs(body.slice(0, openingLength)),
    first: new Pairs(body.slice(0, firstLength)),
  };
  const made = new Map<Part | undefined, Map<number, Segment>>();
  return (parts) => {
    const own = made.get(parts[0]) ?? new Map<number, Segment>();
    made.set(parts[0], own);
    const segment = own.get(parts.length) ?? toSegment(parts, opening);
    own.set(parts.length, segment);
    return segment;
  };
}
