/** Pages → pages with the ids that they had: a renamed or moved seed keeps its address. */
import type { ParsedPage } from '../../parse/records/index.ts';
import { sha256Hex } from '../../text/hash.ts';
import { compare } from '../registers/order.ts';
import { pageToSketch } from './identity.ts';
import { claimByKeys, type Pass } from './match/claim-by-keys.ts';
import { claimByLikeness } from './match/claim-by-likeness.ts';
import { articleShape, readSketch } from './match/sketch.ts';
import type { PageEntry } from './registry/entry.ts';

const hashLength = 16;
const idLength = 8;

export type DayOfPage = (page: ParsedPage) => string | null;

export function shortSha256({ source }: ParsedPage): string {
  return source.sha256.slice(0, hashLength);
}

/** The same file with the same bytes; the same bytes elsewhere; the same file, edited; one id. */
const passes: Pass<ParsedPage, PageEntry>[] = [
  {
    ofNew: (page) => `${page.source.file}\n${shortSha256(page)}`,
    ofOld: ({ file, sha256 }) => `${file}\n${sha256}`,
  },
  { ofNew: shortSha256, ofOld: ({ sha256 }) => sha256 },
  { ofNew: ({ source }) => source.file, ofOld: ({ file }) => file },
  { ofNew: ({ id }) => id, ofOld: ({ slug }) => slug },
];

function claimPages(
  pages: ParsedPage[],
  entries: PageEntry[],
  dayOf: DayOfPage,
): Map<ParsedPage, PageEntry> {
  const claims = claimByKeys(pages, entries, passes);
  const claimed = new Set(claims.values());
  const unknown = pages
    .filter((page) => !claims.has(page))
    .map((of) => ({ of, page: null, order: 0, day: dayOf(of), sketch: pageToSketch(of) }));
  const gone = entries
    .filter((entry) => !claimed.has(entry))
    .map((of) => ({
      of,
      page: null,
      order: 0,
      day: of.day,
      sketch: readSketch(of.sketch, articleShape),
    }));
  for (const [{ of: page }, { of: entry }] of claimByLikeness(unknown, gone)) {
    claims.set(page, entry);
  }
  return claims;
}

export interface KnownPages {
  pages: ParsedPage[];
  /** Page id → what the registry says of it. */
  entries: Map<string, PageEntry>;
}

/** `pages` have distinct ids; so have those that are given back. */
export function pageIds(pages: ParsedPage[], entries: PageEntry[], dayOf: DayOfPage): KnownPages {
  const inOrder = pages.toSorted((one, other) => compare(one.source.file, other.source.file));
  const current = entries.toSorted(
    (one, other) => Number(one.retired !== undefined) - Number(other.retired !== undefined),
  );
  const claims = claimPages(inOrder, current, dayOf);
  const taken = new Set(entries.map(({ slug }) => slug));
  const known = new Map<string, PageEntry>();
  const renamed = inOrder.map((page) => {
    const entry = claims.get(page);
    let id = entry?.slug ?? page.id;
    if (entry === undefined) {
      for (let number = 1; taken.has(id); number += 1) {
        id = sha256Hex(`${page.id}\n${number}`).slice(0, idLength);
      }
      taken.add(id);
    } else known.set(id, entry);
    if (id === page.id) return page;
    return { ...page, id, articles: page.articles.map((article) => ({ ...article, page: id })) };
  });
  return { pages: renamed, entries: known };
}
