/** A person's posts on an axis of time. */
import type { PostAttested } from '../../../archive/records.ts';
import { type Axis, daysToAxis } from './days-to-axis.ts';
import { thin } from './thin.ts';

export interface TimelineDot {
  /** Article id. */
  article: string;
  day: string;
  /** Percent of the axis. */
  at: number;
}

export interface TimelineRow {
  post: string;
  /** Oldest first; those whose day is known, and that can be told apart. */
  dots: TimelineDot[];
  /** Articles that attest the post on a known day. */
  dated: number;
  /** Articles that attest the post without a day. */
  undated: string[];
}

export interface Timeline {
  rows: TimelineRow[];
  ticks: Axis['ticks'];
}

/** `dayByArticle` has the day, or null, of every article in which the person appears. */
export function postsToTimeline(
  posts: PostAttested[],
  dayByArticle: Map<string, string | null>,
): Timeline {
  const { at, ticks } = daysToAxis([...dayByArticle.values()].filter((day) => day !== null));
  const rows = posts.map(({ text, articles }) => {
    const dots = articles.flatMap((article) => {
      const day = dayByArticle.get(article);
      return day ? [{ article, day, at: at(day) }] : [];
    });
    return {
      post: text,
      dots: thin(dots.toSorted((one, other) => one.at - other.at)),
      dated: dots.length,
      undated: articles.filter((article) => !dayByArticle.get(article)),
    };
  });
  return { rows, ticks };
}
