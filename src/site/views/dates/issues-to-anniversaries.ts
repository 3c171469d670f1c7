/** Which issues appeared on a day of the year, whatever the year: 那年今日. */
import type { Issue } from '../../../archive/records.ts';
import { edtfToPlainDay } from '../../i18n/date-to-words.ts';

export interface Anniversary {
  issue: Issue;
  /** `2024-01-27`. */
  day: string;
}

/** `01-27` → its issues, newest first; days in order. */
export function issuesToAnniversaries(issues: readonly Issue[]): Map<string, Anniversary[]> {
  const dated = issues.flatMap((issue) => {
    const day = edtfToPlainDay(issue.day);
    return day === null ? [] : [{ issue, day }];
  });
  const sorted = dated.toSorted(
    (one, other) => compare(one.day.slice(5), other.day.slice(5)) || compare(other.day, one.day),
  );
  return Map.groupBy(sorted, ({ day }) => day.slice(5));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `01` … `12`. */
export const monthsOfYear = Array.from({ length: 12 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);
