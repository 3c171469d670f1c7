/** All years that stand on a page → the year of one of its days, or that it cannot be told. */
import { exists } from '../calendar.ts';
import type { MonthDay } from '../reading/page-evidence.ts';
import { mentionWeight, telling } from './mention-weights.ts';
import type { YearMention } from './year-mentions.ts';

/** What the mentions say together. */
export interface Reading {
  /** Those that are as likely as the likeliest, best first; never empty. */
  years: number[];
  /** What speaks for them, the weightiest first. */
  mentions: YearMention[];
  /** Whether one mention or more tells the year by itself; else all of them together do. */
  told: boolean;
}

/** Ahead by this much, a year is e^1.5, some four or five times, as likely as the next. */
const clear = 1.5;
/** The same where no mention tells the year by itself. */
const clearer = 2.4;
/** Fewer mentions than this prove nothing if none of them tells the year by itself. */
const enough = 2;
/** The same year said again in the same way tells less each time, and nothing the fourth time. */
const repeats = [1, 0.5, 0.25];

interface Weighed {
  mention: YearMention;
  weight: number;
}

interface Candidate {
  year: number;
  score: number;
  weighed: Weighed[];
}

function weigh(mentions: YearMention[], target: MonthDay, year: number): Candidate {
  const seen = new Map<string, number>();
  const weighed = mentions.map((mention) => {
    const { kind, monthDay } = mention;
    const key = `${mention.year} ${kind} ${monthDay?.month} ${monthDay?.day}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const weight = mentionWeight(mention, { ...target, year }) * (repeats[times] ?? 0);
    return { mention, weight };
  });
  return { year, weighed, score: weighed.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A year is likely if a mention is of it or of its neighbours; no other can win. */
function candidateYears(mentions: YearMention[]): number[] {
  return [...new Set(mentions.flatMap(({ year }) => [year - 1, year, year + 1]))];
}

function supporting({ weighed }: Candidate): Weighed[] {
  return weighed.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
}

/**
 * The year of a day by everything that the page says of years, weighed together. `fits` says
 * whether events and the calendar allow a year. Null if nothing speaks for any.
 */
export function mentionsToYear(
  mentions: YearMention[],
  target: MonthDay,
  fits: (year: number) => boolean,
): Reading | null {
  const candidates = candidateYears(mentions)
    .filter((year) => exists({ ...target, year }) && fits(year))
    .map((year) => weigh(mentions, target, year))
    .sort((one, other) => other.score - one.score || other.year - one.year);
  const [best] = candidates;
  if (best === undefined || best.score <= 0) return null;
  const within = (margin: number) => candidates.filter(({ score }) => best.score - score < margin);
  const told = within(clear).some((candidate) =>
    supporting(candidate).some(({ weight }) => weight >= telling),
  );
  const close = within(told ? clear : clearer);
  const reasons = supporting(best);
  if (!told && (reasons.length < enough || best.score < telling)) return null;
  return {
    years: close.map(({ year }) => year),
    mentions: reasons.map(({ mention }) => mention),
    told,
  };
}
