/**
 * Who has more articles than one page holds has pages for years, and for months where a year has too
 * many. Their addresses, once given, are kept: `columns/yao-wen-3k9d/2024/`, `…/2024/03/`.
 */
import type { Entry, NameKind } from '../addresses/registry/entry.ts';
import type { Heading, Person } from '../records.ts';
import { compare } from './order.ts';

/** Articles that one page holds; more are parted. */
export const mostOnPage = 200;

/** Where articles without a day stand. */
export const undatedPart = 'undated';

/** A paper's articles are listed by issue, and a year has no more issues than days. */
const byYearAlone: ReadonlySet<NameKind> = new Set(['newspapers']);

/** Whether an article of a day, `2024-01-27` or empty, belongs to a part. */
export function isInPart(day: string, part: string): boolean {
  if (part === undatedPart) return day === '';
  return day.startsWith(`${part.replace('/', '-')}-`);
}

/** The parts of articles of these days, `2024-01-27` or empty; none if one page holds them. */
export function daysToParts(days: readonly string[], kind: NameKind): string[] {
  if (days.length <= mostOnPage) return [];
  const years = Map.groupBy(days, (day) => day.slice(0, 4));
  return [...years].flatMap(([year, ofYear]) => {
    if (year === '') return [undatedPart];
    if (ofYear.length <= mostOnPage || byYearAlone.has(kind)) return [year];
    return [year, ...new Set(ofYear.map((day) => day.slice(0, 7).replace('-', '/')))];
  });
}

interface Known {
  /** Day of an article by its id; empty where none is known. */
  days: ReadonlyMap<string, string>;
  registry: readonly Entry[];
}

/** The members with their parts, those that were given before among them, newest first. */
export function withParts<Member extends Heading | Person>(
  members: Member[],
  kind: NameKind,
  { days, registry }: Known,
): Member[] {
  const kept = new Map(
    registry.flatMap((entry) =>
      entry.kind === kind && entry.parts ? [[entry.slug, entry.parts] as const] : [],
    ),
  );
  return members.map((member) => {
    const articles =
      'appearances' in member ? member.appearances.map(({ article }) => article) : member.articles;
    const now = daysToParts(
      articles.map((id) => days.get(id) ?? ''),
      kind,
    );
    const parts = new Set([...now, ...(kept.get(member.slug) ?? [])]);
    if (parts.size === 0) return member;
    return { ...member, parts: [...parts].sort(newestFirst) };
  });
}

/** A year before its months; what has no day comes last. */
function newestFirst(one: string, other: string): number {
  if (one === undatedPart || other === undatedPart) return compare(one, other);
  return compare(other.slice(0, 4), one.slice(0, 4)) || compare(one, other);
}
