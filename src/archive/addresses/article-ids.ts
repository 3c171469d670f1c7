/** Pages → the permanent id of every article: the one that it had, else a fresh one. */
import type { ParsedArticle, ParsedPage } from '../../parse/records/index.ts';
import { shortHash } from '../../text/hash.ts';
import { compare } from '../registers/order.ts';
import { identityOf, identityToHash, identityToSketch } from './identity.ts';
import { claimByKeys, type Pass } from './match/claim-by-keys.ts';
import { claimByLikeness, mayBeOfOneDay } from './match/claim-by-likeness.ts';
import { articleShape, readSketch } from './match/sketch.ts';
import { type DayOfPage, shortSha256 } from './page-ids.ts';
import type { ArticleEntry, PageEntry } from './registry/entry.ts';

const idLength = 8;

/** What the registry knows, and what is needed to ask it. */
export interface Known {
  articles: ArticleEntry[];
  /** Page id → its entry; only of pages that are there. */
  pages: Map<string, PageEntry>;
  dayOf: DayOfPage;
}

interface NewArticle {
  page: ParsedPage;
  order: number;
  article: ParsedArticle;
  text: string;
}

interface OldArticle {
  entry: ArticleEntry;
  /** Null where the page of this id is of another issue now. */
  page: string | null;
  day: string | null;
}

/**
 * The day of an entry is that of its page as it is known now, if the page is the same seed: better
 * reasoning about days parts no article from its address.
 */
function entryToOld(entry: ArticleEntry, pages: Map<string, ParsedPage>, known: Known): OldArticle {
  const page = pages.get(entry.page);
  const before = known.pages.get(entry.page);
  if (page === undefined || before === undefined) return { entry, page: null, day: entry.day };
  if (before.sha256 === shortSha256(page)) return { entry, page: page.id, day: known.dayOf(page) };
  const same = mayBeOfOneDay(entry.day, known.dayOf(page));
  return { entry, page: same ? page.id : null, day: entry.day };
}

/** The very text: at its place, on its page, on its day, on a day that may be its own. */
function passesOf(dayOf: DayOfPage): Pass<NewArticle, OldArticle>[] {
  return [
    {
      ofNew: ({ text, page, order }) => `${text} ${page.id} ${order}`,
      ofOld: ({ entry, page }) => (page === null ? null : `${entry.text} ${page} ${entry.order}`),
    },
    {
      ofNew: ({ text, page }) => `${text} ${page.id}`,
      ofOld: ({ entry, page }) => (page === null ? null : `${entry.text} ${page}`),
    },
    {
      ofNew: ({ text, page }) => `${text} ${dayOf(page)}`,
      ofOld: ({ entry, day }) => `${entry.text} ${day}`,
    },
    {
      ofNew: ({ text }) => text,
      ofOld: ({ entry, day }) => (day === null ? entry.text : null),
    },
    {
      ofNew: ({ text, page }) => (dayOf(page) === null ? text : null),
      ofOld: ({ entry }) => entry.text,
    },
  ];
}

/** What was retired for a successor stays so, unless its very text comes back. */
function isFree({ retired }: ArticleEntry): boolean {
  return retired === undefined || retired.to.length === 0;
}

/** Entry of every article that is known. */
function claimEntries(news: NewArticle[], known: Known): Map<ParsedArticle, ArticleEntry> {
  const pages = new Map(news.map(({ page }) => [page.id, page]));
  const olds = known.articles
    .toSorted(
      (one, other) =>
        Number(one.retired !== undefined) - Number(other.retired !== undefined) ||
        one.order - other.order ||
        compare(one.slug, other.slug),
    )
    .map((entry) => entryToOld(entry, pages, known));
  const claims = claimByKeys(news, olds, passesOf(known.dayOf));
  const claimed = new Set(claims.values());
  const unknown = news
    .filter((item) => !claims.has(item))
    .map(({ article, page, order }) => ({
      article,
      page: page.id,
      order,
      day: known.dayOf(page),
      sketch: identityToSketch(identityOf(article)),
    }));
  const gone = unknown.length === 0 ? [] : olds.filter((old) => !claimed.has(old));
  const likened = gone
    .filter(({ entry }) => isFree(entry))
    .map(({ entry, page, day }) => ({
      entry,
      page,
      day,
      order: entry.order,
      sketch: readSketch(entry.sketch, articleShape),
    }));
  const found = new Map(Array.from(claims, ([{ article }, { entry }]) => [article, entry]));
  for (const [{ article }, { entry }] of claimByLikeness(unknown, likened)) {
    found.set(article, entry);
  }
  return found;
}

/** Gives fresh ids, never one that is in the registry; n grows where two articles are one text. */
function freshIds(entries: ArticleEntry[]): (article: ParsedArticle) => string {
  const taken = new Set(entries.map(({ slug }) => slug));
  const nextNumber = new Map<string, number>();
  return (article) => {
    const identity = identityOf(article);
    for (let number = nextNumber.get(identity) ?? 0; ; number += 1) {
      const id = shortHash(`${identity}\n${number}`, idLength);
      if (taken.has(id)) continue;
      taken.add(id);
      nextNumber.set(identity, number + 1);
      return id;
    }
  };
}

/** The ids of each page's articles, in order; `pages` may come in any order. */
export function articleIds(pages: ParsedPage[], known: Known): Map<ParsedPage, string[]> {
  const inOrder = pages.toSorted((one, other) => compare(one.id, other.id));
  const news = inOrder.flatMap((page) =>
    page.articles.map((article, index): NewArticle => {
      const text = known.articles.length === 0 ? '' : identityToHash(identityOf(article));
      return { page, article, order: index + 1, text };
    }),
  );
  const claims = known.articles.length === 0 ? new Map() : claimEntries(news, known);
  const fresh = freshIds(known.articles);
  return new Map(
    inOrder.map((page) => [
      page,
      page.articles.map((article) => claims.get(article)?.slug ?? fresh(article)),
    ]),
  );
}
