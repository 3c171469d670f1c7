/** The days of a page that are printed without a year → their years, and how they are known. */
import type { DateBasis, Evidence } from '../../../parse/records/index.ts';
import { type Day, dayNumber, nearestYear } from '../calendar.ts';
import { type MonthDay, type PageEvidence, quoteClause } from '../reading/page-evidence.ts';
import { boundsToYear, fitsLimits, type KnownYear, limitsOf } from './bounds-to-year.ts';
import { mentionsToYear, type Reading } from './mentions-to-year.ts';

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

/** What of the mentions tells: of the text of the day itself, else of another on the page. */
function readingToVerdict(reading: Reading | null, article: Target['article']): Verdict {
  if (reading === null) return null;
  const [year, ...others] = reading.years;
  if (year === undefined) return null;
  if (others.length > 0) return { years: reading.years };
  if (!reading.told) {
    const evidence = reading.mentions.slice(0, 2).map((mention) => quoteClause(mention, null));
    return { year, basis: 'not-before', uncertain: true, evidence };
  }
  const own = reading.mentions.find(({ passage }) => passage.article === article);
  const shown = own ?? reading.mentions[0];
  const evidence = shown === undefined ? [] : [quoteClause(shown, null)];
  return { year, basis: own === undefined ? 'page' : 'explicit', uncertain: false, evidence };
}

/** Whether events allow a year; what else the page looks back on is weighed, not obeyed. */
function eventsAllow(page: PageEvidence, target: MonthDay): (year: number) => boolean {
  return fitsLimits({ ...limitsOf(page), pastYear: 0 }, target);
}

/** What the article itself says of the year. */
function ownYear(target: Target, page: PageEvidence): Verdict {
  const mentions = page.mentions.filter(({ passage }) => passage.article === target.article);
  const reading = mentionsToYear(mentions, target, eventsAllow(page, target));
  return readingToVerdict(reading, target.article);
}

/** By the issue's day: what the article itself says of the same year is the better evidence. */
function byIssue(target: Target, issue: Anchor, own: Verdict): KnownYear {
  const year = nearestYear(target, issue.day);
  if (isKnown(own) && own.year === year) return own;
  return { year, basis: issue.basis, uncertain: false, evidence: issue.evidence };
}

/** The years of all days of a page by what it says of years: they lie close together. */
function fromPage(targets: Target[], page: PageEvidence): Map<Target, Verdict> {
  const last = latest(targets);
  if (last === undefined) return new Map();
  const reading = mentionsToYear(page.mentions, last, eventsAllow(page, last));
  return new Map<Target, Verdict>(
    targets.map((target) => {
      const verdict = readingToVerdict(reading, target.article);
      if (!isKnown(verdict)) return [target, verdict];
      const year = nearestYear(target, { ...last, year: verdict.year });
      return [target, { ...verdict, year }];
    }),
  );
}

/** The years nearest to a day that stands on the page with its year. */
function fromAnchors(target: Target, anchors: Anchor[]): Verdict {
  const [year, ...others] = new Set(anchors.map(({ day }) => nearestYear(target, day)));
  if (year === undefined) return null;
  if (others.length > 0) return { years: [year, ...others] };
  return { year, basis: 'page', uncertain: false, evidence: anchors[0]?.evidence ?? [] };
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

/**
 * The years of all targets. `issue` is the day of the issue where masthead or catalogue give it;
 * `anchors` are days of datelines that are printed with their year.
 */
export function resolveYears(
  targets: Target[],
  known: { issue: Anchor | null; anchors: Anchor[] },
  page: PageEvidence,
): Map<Target, Verdict> {
  const { issue, anchors } = known;
  if (issue !== null) {
    return new Map(
      targets.map((target) => [target, byIssue(target, issue, ownYear(target, page))]),
    );
  }
  const told = fromPage(targets, page);
  const verdicts = new Map(
    targets.map((target) => [target, fromAnchors(target, anchors) ?? told.get(target) ?? null]),
  );
  const open = targets.filter((target) => !isKnown(verdicts.get(target)));
  for (const [target, verdict] of byInference(open, page)) {
    verdicts.set(target, decide(verdicts.get(target) ?? null, verdict));
  }
  return verdicts;
}
