/** Where the text of articles that are gone stands now: in one other article, or parted among some. */
import type { Page } from '../../../parse/records/index.ts';
import { plainDay } from '../../dates/calendar.ts';
import { identityOf, identityToSketch } from '../identity.ts';
import { isAlike, mayBeOfOneDay } from '../match/claim-by-likeness.ts';
import { articleShape, compareSketches, readSketch } from '../match/sketch.ts';
import type { ArticleEntry, RetirementReason } from '../registry/entry.ts';

export interface Retirement {
  reason: RetirementReason;
  to: string[];
}

/** Nearly the whole of a text. */
const nearlyAll = 0.7;
/** So much of a text is a part worth naming. */
const part = 0.05;
/** An n-gram of more gone articles than this says nothing; keeps the search linear. */
const mostSharing = 64;

interface Gone {
  entry: ArticleEntry;
  sketch: number[];
  found: { slug: string; held: number; holds: number; alike: boolean }[];
}

function indexOf(gone: Gone[]): Map<number, Gone[]> {
  const index = new Map<number, Gone[]>();
  for (const one of gone) {
    for (const hash of one.sketch) {
      const list = index.get(hash);
      if (list === undefined) index.set(hash, [one]);
      else if (list.length < mostSharing) list.push(one);
    }
  }
  return index;
}

/** An article that is there, as far as the text of others may be in it. */
interface Present {
  slug: string;
  day: string | null;
  sketch: number[];
}

function compareWith(gone: Iterable<Gone>, { slug, day, sketch }: Present): void {
  for (const { entry, sketch: before, found } of gone) {
    if (!mayBeOfOneDay(day, entry.day)) continue;
    const likeness = compareSketches(before, sketch, articleShape);
    const { held, holds } = likeness;
    if (held >= nearlyAll || (holds >= nearlyAll && held >= part)) {
      found.push({ slug, held, holds, alike: isAlike(likeness) });
    }
  }
}

function toRetirement({ entry, found }: Gone, pages: ReadonlySet<string>): Retirement {
  const [best] = found.toSorted((one, other) => other.held - one.held);
  if (best === undefined) return { reason: pages.has(entry.page) ? 'unread' : 'removed', to: [] };
  if (best.held < nearlyAll) return { reason: 'split', to: found.map(({ slug }) => slug) };
  const same = best.alike && best.holds >= nearlyAll;
  return { reason: same ? 'same' : 'merged', to: [best.slug] };
}

/** What became of each article that is gone; `pages` are all that are there, in their order. */
export function articleSuccessors(
  entries: ArticleEntry[],
  pages: Page[],
): Map<ArticleEntry, Retirement> {
  const gone = entries.map(
    (entry): Gone => ({ entry, sketch: readSketch(entry.sketch, articleShape), found: [] }),
  );
  const index = indexOf(gone);
  for (const page of gone.length === 0 ? [] : pages) {
    const day = plainDay(page.published.value);
    for (const article of page.articles) {
      const sketch = identityToSketch(identityOf(article));
      const sharing = new Set(sketch.flatMap((hash) => index.get(hash) ?? []));
      compareWith(sharing, { slug: article.id, day, sketch });
    }
  }
  const ids = new Set(pages.map(({ id }) => id));
  return new Map(gone.map((one) => [one.entry, toRetirement(one, ids)]));
}
