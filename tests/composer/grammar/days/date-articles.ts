/** What can be known of each article's day from the page: value and basis, as records.md has it. */
import type { ArticleLabels } from '../../labels.ts';
import type { Day, Issue } from './print-day.ts';
import { dayAt, toIso } from './print-day.ts';

type DateLabels = Pick<ArticleLabels, 'date' | 'dateText' | 'dateBasis'>;

/** What the page says of its year. */
export type YearFacts = {
  issue: Issue;
  /** The page prints the day of its issue. */
  dated: boolean;
  /** For each article: it prints a full day of its own, or the year. */
  named: boolean[];
  /** A public event that the page mentions. */
  bound: string | null;
};

const none: DateLabels = { date: null, dateText: null, dateBasis: null };

/** `published` where the page does not print it: the day after its latest dated article. */
export function dateArticles(
  days: (Day | null)[],
  facts: YearFacts,
): { labels: DateLabels[]; published: string | null } {
  const { issue, dated, named, bound } = facts;
  const known = dated || named.some(Boolean) || bound !== null;
  const offsets = days.flatMap((day) =>
    day !== null && (day.kind === 'full' || day.kind === 'month-day') ? [day.offset] : [],
  );
  const latest = offsets.length > 0 && known ? Math.max(...offsets) : null;
  const published = dated ? 0 : latest === null ? null : latest + 1;
  const labels = days.map((day, index): DateLabels => {
    if (day === null) return none;
    const date = toIso(dayAt(issue, day.offset));
    const dateText = day.text;
    if (day.kind === 'vague') return { ...none, dateText };
    if (day.kind === 'full') return { date, dateText, dateBasis: 'explicit' };
    if (day.kind === 'relative') {
      const isDoubtful = !dated && !named.some(Boolean);
      const found =
        published === null
          ? null
          : `${toIso(dayAt(issue, published + day.offset))}${isDoubtful ? '?' : ''}`;
      return { date: found, dateText, dateBasis: found === null ? null : 'relative' };
    }
    if (named[index] === true) return { date, dateText, dateBasis: 'explicit' };
    if (dated) return { date, dateText, dateBasis: 'masthead' };
    if (named.some(Boolean)) return { date, dateText, dateBasis: 'page' };
    if (bound !== null) return { date: `${date}?`, dateText, dateBasis: 'not-before' };
    return { date: `XXXX${date.slice(4)}`, dateText, dateBasis: null };
  });
  return { labels, published: published === null ? null : toIso(dayAt(issue, published)) };
}
