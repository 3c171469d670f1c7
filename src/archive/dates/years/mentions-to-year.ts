/** Years that a text speaks of as its own → the one year of a day, or that there are several. */
import type { Evidence } from '../../../parse/records/index.ts';
import { dayNumber, nearestYear } from '../calendar.ts';
import { type MonthDay, quoteClause } from '../reading/page-evidence.ts';
import type { YearMention } from './year-mentions.ts';

/** Years that a text can be of; more than one, best first, if it cannot be told. */
export interface Readings {
  years: number[];
  evidence: () => Evidence[];
}

interface Reading {
  years: number[];
  mention: YearMention;
}

/** A full date so near to the day is of the same weeks; one farther off dates something else. */
const nearDays = 60;
/** From this month on, a plan for a year is mostly made in the year before. */
const planningMonth = 11;
/** A full date this many years before the newest one is history: a day remembered on its day. */
const historyYears = 3;

function datedYear(mention: YearMention, target: MonthDay): number[] {
  if (mention.monthDay === null) return [];
  const day = { year: mention.year, ...mention.monthDay };
  const year = nearestYear(target, day);
  return Math.abs(dayNumber({ year, ...target }) - dayNumber(day)) <= nearDays ? [year] : [];
}

function mentionToReading(mention: YearMention, target: MonthDay): Reading {
  if (mention.kind === 'dated') return { years: datedYear(mention, target), mention };
  const { year } = mention;
  return { years: target.month >= planningMonth ? [year - 1, year] : [year], mention };
}

function withoutHistory(readings: Reading[]): Reading[] {
  const newest = Math.max(...readings.map(({ years }) => Math.min(...years)));
  return readings.filter(
    ({ years, mention }) => mention.kind !== 'dated' || newest - Math.max(...years) < historyYears,
  );
}

/** The years in which all readings agree, else all their years. */
function combine(readings: Reading[]): number[] {
  const all = [...new Set(readings.flatMap(({ years }) => years))];
  const common = all.filter((year) => readings.every(({ years }) => years.includes(year)));
  return common.length > 0 ? common : all;
}

/**
 * What the mentions say of the year of a day. `fits` says whether the rest of the page allows a
 * year. Plans count only where nothing firmer is said. Null if the mentions say nothing.
 */
export function mentionsToYear(
  mentions: YearMention[],
  target: MonthDay,
  fits: (year: number) => boolean,
): Readings | null {
  for (const kinds of [['current', 'dated'], ['planned']]) {
    const told = mentions
      .filter(({ kind }) => kinds.includes(kind))
      .map((mention) => mentionToReading(mention, target))
      .filter(({ years }) => years.length > 0);
    if (told.length === 0) continue;
    const readings = withoutHistory(told);
    const combined = combine(readings);
    const fitting = combined.filter(fits);
    const years = (fitting.length > 0 ? fitting : combined).sort((one, other) => other - one);
    const telling = readings.filter((reading) =>
      years.some((year) => reading.years.includes(year)),
    );
    const shown = years.length === 1 ? telling.slice(0, 1) : telling;
    return { years, evidence: () => shown.map(({ mention }) => quoteClause(mention, null)) };
  }
  return null;
}
