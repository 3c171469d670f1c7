/** The pages before and after in an issue, and the newspaper's issues before and after. */
import type { Archive } from '../../archive/records.ts';
import { edtfToPlainDay } from '../i18n/date-to-words.ts';

export interface Neighbours {
  /** Page ids. */
  pages: { before: string | null; after: string | null };
  /** Days of issues, `2024-01-27`. */
  issues: { before: string | null; after: string | null };
}

export function pageToNeighbours({ issues }: Archive, page: string): Neighbours {
  const issue = issues.find(({ pages }) => pages.includes(page));
  const at = issue?.pages.indexOf(page) ?? -1;
  const days = issues
    .filter(({ newspaper }) => newspaper === issue?.newspaper)
    .flatMap(({ day }) => edtfToPlainDay(day) ?? []);
  const day = edtfToPlainDay(issue?.day ?? null) ?? '';
  const others = days.filter((other) => other !== day).toSorted();
  return {
    pages: { before: issue?.pages[at - 1] ?? null, after: issue?.pages[at + 1] ?? null },
    issues: {
      before: day ? (others.findLast((other) => other < day) ?? null) : null,
      after: day ? (others.find((other) => other > day) ?? null) : null,
    },
  };
}
