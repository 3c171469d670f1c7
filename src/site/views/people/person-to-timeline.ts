/** A person's posts on an axis of time. */
import type { PostAttested } from '../../../archive/records.ts';

export interface TimelineDot {
  /** Article id. */
  article: string;
  day: string;
  /** Percent of the axis. */
  at: number;
}

export interface TimelineRow {
  post: string;
  /** Oldest first; those whose day is known. */
  dots: TimelineDot[];
  /** How many articles attest the post without a day. */
  undated: number;
}

export interface Timeline {
  rows: TimelineRow[];
  ticks: { year: number; at: number }[];
}

const mostTicks = 10;

/**
 * `dayByArticle` has the day, or null, of every article in which the person appears. The axis goes
 * from the first day of the first year to the last of the last; no ticks if no day is known.
 */
export function postsToTimeline(
  posts: PostAttested[],
  dayByArticle: Map<string, string | null>,
): Timeline {
  const days = [...dayByArticle.values()].filter((day) => day !== null);
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const start = Date.parse(`${pad(first)}-01-01`);
  const length = Date.parse(`${pad(last + 1)}-01-01`) - start;
  const percent = (day: string) => round((100 * (Date.parse(day) - start)) / length);
  const rows = posts.map(({ text, articles }) => {
    const dots = articles.flatMap((article) => {
      const day = dayByArticle.get(article);
      return !day ? [] : [{ article, day, at: percent(day) }];
    });
    const inOrder = dots.toSorted((a, b) => a.at - b.at);
    return { post: text, dots: inOrder, undated: articles.length - dots.length };
  });
  return { rows, ticks: days.length > 0 ? yearsToTicks(first, last, percent) : [] };
}

function yearsToTicks(first: number, last: number, percent: (day: string) => number) {
  const step = Math.ceil((last - first + 1) / mostTicks);
  const ticks: Timeline['ticks'] = [];
  for (let year = first; year <= last; year += step) {
    ticks.push({ year, at: percent(`${pad(year)}-01-01`) });
  }
  return ticks;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
