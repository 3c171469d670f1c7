/** Public events, arithmetic and weekdays → the year of a page that names none. */
import type { DateBasis, Evidence } from '../../../parse/records/index.ts';
import { dayNumber, exists, weekdayOf } from '../calendar.ts';
import type { Bound } from '../events/index.ts';
import { type MonthDay, type PageEvidence, quoteClause } from '../reading/page-evidence.ts';
import type { MentionKind } from './year-mentions.ts';

/** A year, how it is known, and whether a later one would fit as well. */
export interface KnownYear {
  year: number;
  basis: DateBasis;
  uncertain: boolean;
  evidence: Evidence[];
}

/** An issue may print what happened a few days after the day of one of its articles. */
const slackDays = 3;
/** Words that were news this long before the newest event of the page are no news on it. */
const newsDays = 3 * 366;
/** Month, day and weekday meet again after five years at the earliest. */
const weekdayYears = 5;

/** A page is not earlier than a year that it speaks of in one of these ways. */
const lookingBack: MentionKind[] = ['past', 'dated', 'month', 'ended'];

interface Limits {
  /** The latest event that the page cannot precede. */
  lower: Bound | undefined;
  upper: Bound | undefined;
  /** The latest year that the page looks back on. */
  pastYear: number;
}

export function limitsOf({ bounds, mentions }: PageEvidence): Limits {
  const newest = (one: Bound | undefined, other: Bound) =>
    one === undefined || other.day > one.day ? other : one;
  const soonest = (one: Bound | undefined, other: Bound) =>
    one === undefined || other.day < one.day ? other : one;
  const past = mentions.filter(({ kind }) => lookingBack.includes(kind)).map(({ year }) => year);
  return {
    lower: bounds.filter(({ side }) => side === 'after').reduce(newest, undefined),
    upper: bounds.filter(({ side }) => side === 'before').reduce(soonest, undefined),
    pastYear: Math.max(0, ...past),
  };
}

/** True if the calendar has the day in that year, and the page's events and past allow it. */
export function fitsLimits({ lower, upper, pastYear }: Limits, monthDay: MonthDay) {
  return (year: number): boolean => {
    const day = { year, ...monthDay };
    if (!exists(day) || year < pastYear) return false;
    const number = dayNumber(day);
    if (lower !== undefined && number + slackDays < lower.day) return false;
    return upper === undefined || number <= upper.day;
  };
}

function weekdayFits({ weekdays }: PageEvidence, target: MonthDay) {
  const printed = weekdays.filter(({ month, day }) => month === target.month && day === target.day);
  const fits = (year: number) =>
    printed.every(({ weekday }) => weekdayOf({ year, ...target }) === weekday);
  return { printed, fits };
}

function yearOf(days: number): number {
  return new Date(days * 86_400_000).getUTCFullYear();
}

function byArithmetic({ arithmetic }: PageEvidence): KnownYear | number[] | null {
  const years = [...new Set(arithmetic.map(({ year }) => year))];
  const [first] = arithmetic;
  if (first === undefined) return null;
  if (years.length > 1) return years;
  const evidence = [first.evidence()];
  return { year: first.year, basis: 'not-before', uncertain: false, evidence };
}

/** The bound whose words were news on the page, if there is one. */
function newsBound({ bounds }: PageEvidence, { lower, pastYear }: Limits): Bound | undefined {
  const newest = Math.max(lower?.day ?? 0, dayNumber({ year: pastYear, month: 1, day: 1 }));
  return bounds
    .filter(({ side, term }) => side === 'after' && term === 'fresh')
    .filter(({ day }) => newest - day <= newsDays)
    .reduce<Bound | undefined>(
      (one, other) => (one === undefined || other.day > one.day ? other : one),
      undefined,
    );
}

function boundEvidence(page: PageEvidence, limits: Limits): Evidence[] {
  const bounds = [limits.lower, newsBound(page, limits), limits.upper];
  const distinct = [...new Set(bounds)].filter((bound) => bound !== undefined);
  return distinct.map((bound) => quoteClause(bound, bound.note));
}

function byEvents(page: PageEvidence, target: MonthDay): KnownYear | null {
  const limits = limitsOf(page);
  const { lower, upper, pastYear } = limits;
  const news = newsBound(page, limits);
  const isNews = news !== undefined || pastYear > 0;
  const start = Math.max(lower === undefined ? 0 : yearOf(lower.day), pastYear);
  if (start === 0 || !(isNews || upper !== undefined)) return null;
  const fits = fitsLimits(limits, target);
  const window = Array.from({ length: weekdayYears }, (_, index) => start + index).filter(fits);
  const weekday = weekdayFits(page, target);
  const last = upper === undefined ? Number.POSITIVE_INFINITY : yearOf(upper.day);
  if (weekday.printed.length > 0) {
    const [year, ...more] = window.filter(weekday.fits);
    if (year === undefined || more.length > 0) return null;
    const printed = weekday.printed.slice(0, 1).map(({ evidence }) => evidence());
    const evidence = [...printed, ...boundEvidence(page, limits)];
    return { year, basis: 'weekday', uncertain: upper === undefined, evidence };
  }
  const [year, next] = window;
  if (year === undefined || news === undefined) return null;
  const uncertain = next !== undefined || last >= start + weekdayYears;
  return { year, basis: 'not-before', uncertain, evidence: boundEvidence(page, limits) };
}

/**
 * The year of a day on a page without years; several where arithmetic contradicts itself; null if
 * nothing tells.
 */
export function boundsToYear(page: PageEvidence, target: MonthDay): KnownYear | number[] | null {
  const counted = byArithmetic(page);
  if (counted !== null) return counted;
  return byEvents(page, target);
}
