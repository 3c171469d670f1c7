/** Pages → the halves of articles that jump, and which of them may belong together. */
import type { Article, Page } from '../../parse/records/index.ts';
import { readNumeral } from '../../text/numerals.ts';
import { plainDay } from '../dates/calendar.ts';

/** An article that ends with 下转 (`on`) or begins with 上接 (`from`). */
export interface Half {
  page: Page;
  article: Article;
  /** Number of the page, and of the page that the jump names; null where not known. */
  number: string | null;
  target: string | null;
  /** Place of the page in the order of paths. */
  place: number;
}

/** Files so near in the order of paths may be of one issue where no day is known. */
const adjacent = 4;

/** `03`, `三` and `3` are one page; so are `A05` and `a5`. */
function pageNumber(printed: string | null): string | null {
  if (printed === null) return null;
  const plain = printed
    .normalize('NFKC')
    .replace(/[第版\s]/gu, '')
    .toUpperCase();
  const match = /^([A-Z]*)(.+)$/u.exec(plain);
  const number = match === null ? null : readNumeral(match[2] ?? '');
  return number === null ? plain : `${match?.[1] ?? ''}${number}`;
}

export function pagesToHalves(pages: Page[], kind: 'continuedFrom' | 'continuedOn'): Half[] {
  const byPath = [...pages].sort((one, other) => (one.source.file < other.source.file ? -1 : 1));
  return byPath.flatMap((page, place) =>
    page.articles.flatMap((article) => {
      const jump = article[kind];
      if (jump === null) return [];
      const number = pageNumber(page.printedPage);
      return [{ page, article, number, target: pageNumber(jump.page), place }];
    }),
  );
}

function issueKey({ page }: Half): string | null {
  const day = plainDay(page.published.value);
  return day === null ? null : `${day}\n${page.newspaper ?? ''}`;
}

/** Finds, for a second half, every first half that is of the same issue, or may be. */
export function candidateFinder(firsts: Half[]): (second: Half) => Half[] {
  const byIssue = new Map<string, Half[]>();
  const byPlace = new Map<number, Half[]>();
  for (const first of firsts) {
    const key = issueKey(first);
    if (key !== null) byIssue.set(key, [...(byIssue.get(key) ?? []), first]);
    byPlace.set(first.place, [...(byPlace.get(first.place) ?? []), first]);
  }
  const near = (second: Half): Half[] => {
    const found: Half[] = [];
    for (let place = second.place - adjacent; place <= second.place + adjacent; place += 1) {
      found.push(...(byPlace.get(place) ?? []));
    }
    return found.filter(
      (first) =>
        first.page.newspaper === second.page.newspaper &&
        (issueKey(first) === null || issueKey(second) === null),
    );
  };
  return (second) => {
    const key = issueKey(second);
    const ofIssue = key === null ? [] : (byIssue.get(key) ?? []);
    return [...new Set([...ofIssue, ...near(second)])].filter(({ page }) => page !== second.page);
  };
}
