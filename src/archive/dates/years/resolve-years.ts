/** The days of a page that are printed without a year → their years, and how they are known. */
import type { DateBasis, Evidence } from '../../../parse/records/index.ts';
import { type Day, dayNumber, nearestYear } from '../calendar.ts';
import type { MonthDay, PageEvidence } from '../reading/page-evidence.ts';
import { boundsToYear, fitsLimits, type KnownYear, limitsOf } from './bounds-to-year.ts';
import { mentionsToYear, type Readings } from './mentions-to-year.ts';

/** A day on the page: of the article with this index, or of the issue. */
export interface Target extends MonthDay {
  article: number | 'issue';
}

/** A day whose year is already known. */
export interface Anchor {
  day: Day;
  basis: DateBasis;
  evidence: Evidence[];
}

/** A year, or the several that it could be, or null where nothing tells. */
export type Verdict = KnownYear | { years: number[] } | null;

function isKnown(verdict: Verdict | undefined): verdict is KnownYear {
  return verdict !== null && verdict !== undefined && 'year' in verdict;
}

function readingsToVerdict(readings: Readings | null, basis: DateBasis): Verdict {
  if (readings === null) return null;
  const [year, ...others] = readings.years;
  if (year === undefined) return null;
  if (others.length > 0) return { years: readings.years };
  return { year, basis, uncertain: false, evidence: readings.evidence() };
}

function ownYear(target: Target, page: PageEvidence): Verdict {
  const mentions = page.mentions.filter(({ passage }) => passage.article === target.article);
  const fits = fitsLimits(limitsOf(page), target);
  return readingsToVerdict(mentionsToYear(mentions, target, fits), 'explicit');
}

/** By the issue's day: what the article itself says of the same year is the better evidence. */
function byIssue(target: Target, issue: Anchor, own: Verdict): KnownYear {
  const year = nearestYear(target, issue.day);
  if (isKnown(own) && own.year === year) return own;
  return { year, basis: issue.basis, uncertain: false, evidence: issue.evidence };
}

function fromPage(target: Target, anchors: Anchor[], page: PageEvidence): Verdict {
  const years = [...new Set(anchors.map(({ day }) => nearestYear(target, day)))];
  const [year, ...others] = years;
  if (year !== undefined && others.length > 0) return { years };
  if (year !== undefined) {
    const evidence = anchors[0]?.evidence ?? [];
    return { year, basis: 'page', uncertain: false, evidence };
  }
  const elsewhere = page.mentions.filter(({ passage }) => passage.article !== target.article);
  const fits = fitsLimits(limitsOf(page), target);
  return readingsToVerdict(mentionsToYear(elsewhere, target, fits), 'page');
}

/** The latest of days without a year: those of one page lie close together, also around New Year. */
function latest(targets: Target[]): Target | undefined {
  const inYear = (target: Target) => dayNumber({ year: 2001, ...target });
  const sorted = [...targets].sort((one, other) => inYear(other) - inYear(one));
  const [last] = sorted;
  const first = sorted.at(-1);
  if (last === undefined || first === undefined) return undefined;
  if (inYear(last) - inYear(first) < 183) return last;
  return sorted.find((target) => inYear(last) - inYear(target) >= 183);
}

function byInference(targets: Target[], page: PageEvidence): Map<Target, Verdict> {
  const last = latest(targets);
  if (last === undefined) return new Map();
  const found = boundsToYear(page, last);
  const verdict: Verdict = Array.isArray(found) ? { years: found } : found;
  if (!isKnown(verdict)) return new Map(targets.map((target) => [target, verdict]));
  const day = { ...last, year: verdict.year };
  return new Map(targets.map((target) => [target, { ...verdict, year: nearestYear(target, day) }]));
}

/** Inference decides between years that the text leaves open; it never overrules them. */
function decide(open: Verdict, inferred: Verdict): Verdict {
  if (open === null || isKnown(open)) return inferred;
  return isKnown(inferred) && open.years.includes(inferred.year) ? inferred : open;
}

function toAnchor(target: Target, verdict: Verdict | undefined): Anchor[] {
  if (!isKnown(verdict)) return [];
  const { year, basis, evidence } = verdict;
  return [{ day: { year, month: target.month, day: target.day }, basis, evidence }];
}

/**
 * The years of all targets. `issue` is the day of the issue where masthead or catalogue give it;
 * `anchors` are the other days of the page whose year is printed with them.
 */
export function resolveYears(
  targets: Target[],
  known: { issue: Anchor | null; anchors: Anchor[] },
  page: PageEvidence,
): Map<Target, Verdict> {
  const { issue } = known;
  const own = new Map(targets.map((target) => [target, ownYear(target, page)]));
  if (issue !== null) {
    return new Map(
      targets.map((target) => [target, byIssue(target, issue, own.get(target) ?? null)]),
    );
  }
  const told = targets.flatMap((target) => toAnchor(target, own.get(target)));
  const anchors = [...known.anchors, ...told];
  const verdicts = new Map<Target, Verdict>();
  for (const target of targets) {
    const mine = own.get(target) ?? null;
    const verdict = isKnown(mine) ? mine : fromPage(target, anchors, page);
    verdicts.set(target, verdict ?? mine);
  }
  const open = targets.filter((target) => !isKnown(verdicts.get(target)));
  for (const [target, verdict] of byInference(open, page)) {
    verdicts.set(target, decide(verdicts.get(target) ?? null, verdict));
  }
  return verdicts;
}
