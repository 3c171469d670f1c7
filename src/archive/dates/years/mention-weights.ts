/** How much a year that stands on a page speaks for or against a year of the page's day. */
import { type Day, dayNumber } from '../calendar.ts';
import type { MentionKind, YearMention } from './year-mentions.ts';

/**
 * Weights by the year of the mention, seen from the page: two years before, the year before, the
 * same, the year after, and any other (history, or a year that is far off).
 */
type Row = [longBefore: number, before: number, same: number, after: number, far: number];

interface Seasons {
  /** In most months. */
  row: Row;
  /** In January and February, when papers review the year that has ended. */
  review?: Row;
  /** In November and December, when they write of the year to come. */
  planning?: Row;
  /** Of a year two or more after the page; else as any other. */
  ahead?: number;
}

/**
 * Natural logarithms of how much likelier the mention is at this distance than anywhere. What a
 * text calls its own year is nearly proof; a year that only stands there mostly is of this year or
 * the last; what is looked back on or summed up is seldom of a year to come.
 */
const weights: Record<Exclude<MentionKind, 'dated' | 'month' | 'announced'>, Seasons> = {
  current: {
    row: [-2, -2, 3, -2, -2],
    review: [-2, 0.5, 3, -2, -2],
    planning: [-2, -2, 3, 2.2, -2],
  },
  // 1998年新年讲话: in the last weeks of the year, of the next.
  'new-year': {
    row: [-1, -0.5, 2.4, -2, -2],
    review: [-2, 0, 3, -2, -2],
    planning: [-2, -2, -0.5, 3, -2],
  },
  // 1997年是…的一年: of the year at hand, and in its review.
  spoken: {
    row: [-1, -0.5, 2.2, -1, -1],
    review: [-1, 2.2, 2.2, -1, -1],
    planning: [-1, -0.5, 2.2, 2.2, -1],
  },
  // 2020年秋季学期.
  season: { row: [-2, -1, 2.4, 0.3, -0.5], planning: [-2, -1, 2.2, 1.2, -0.5], ahead: -2 },
  planned: {
    row: [-2, -2, 2.4, 0.3, 0],
    planning: [-2, -2, 0.3, 2.4, 0],
  },
  past: { row: [0.4, 1, 0.6, -3, 0], review: [0.6, 1.2, -0.5, -3, 0], ahead: -3 },
  // In January, figures of the last year are compared with the year before it.
  ended: {
    row: [0.6, 2, -1.5, -3, 0],
    review: [1.4, 1.8, -3, -3, 0],
    planning: [1, 1.5, 0, -3, 0],
    ahead: -3,
  },
  target: { row: [-0.3, -0.3, 0.2, 0.2, 0] },
  other: { row: [0.2, 0.6, 1.2, -0.6, 0], review: [0.3, 1.3, 1.1, -0.6, 0], ahead: -1 },
};

const reviewMonth = 2;
const planningMonth = 11;

/** Days from a day to the page, up to and with, and its weight. */
type Distances = [days: number, weight: number][];

const distances: Record<'dated' | 'month' | 'announced', Distances> = {
  // News is of the last days; what is farther off may be of the year before just as well.
  dated: [
    [-62, -2],
    [-32, -0.5],
    [-1, 2.5],
    [10, 3],
    [60, 1.8],
    [200, 1.5],
    [400, 1],
    [1100, 0.3],
  ],
  // From the first of a month.
  month: [
    [-62, -2],
    [0, 1],
    [61, 1.6],
    [200, 1.4],
    [400, 1],
    [1100, 0.3],
  ],
  // 将于2021年7月20日.
  announced: [
    [-401, 0],
    [-61, 1.5],
    [0, 2.5],
    [7, 0],
    [Number.POSITIVE_INFINITY, -3],
  ],
};

/** Years that plans aim at long before they come; a plan for one says little of the day. */
const aims = new Set([2000, 2008, 2010, 2020, 2030, 2035, 2049, 2050]);
const aimedAt: MentionKind[] = ['planned', 'other'];
const aimFactor = 0.4;

/** A single mention with at least this weight tells a year by itself. */
export const telling = 2.2;

function ofYears(
  { row, review, planning, ahead = 0 }: Seasons,
  mention: number,
  page: Day,
): number {
  const before = page.month <= reviewMonth ? (review ?? row) : row;
  const [two, one, same, next, far] = page.month >= planningMonth ? (planning ?? row) : before;
  const byDistance = new Map([
    [-2, two],
    [-1, one],
    [0, same],
    [1, next],
  ]);
  const distance = mention - page.year;
  return byDistance.get(distance) ?? (distance > 0 && far <= 0 ? Math.min(far, ahead) : far);
}

/** The weight of a mention if the page is of that day, in natural logarithms. */
export function mentionWeight(mention: YearMention, page: Day): number {
  const { kind, monthDay, year } = mention;
  if (kind !== 'dated' && kind !== 'month' && kind !== 'announced') {
    const factor = aims.has(year) && aimedAt.includes(kind) ? aimFactor : 1;
    return factor * ofYears(weights[kind], year, page);
  }
  if (monthDay === null) return 0;
  const days = dayNumber(page) - dayNumber({ year, ...monthDay });
  return distances[kind].find(([upTo]) => days <= upTo)?.[1] ?? 0;
}
