/** The archive and its registry → what every address answers that has no page of its own. */

import type { Archive, RetiredAddress } from '../../records.ts';
import { compare } from '../../registers/order.ts';
import type { ArticleEntry, Entry } from '../registry/entry.ts';
import { articleSuccessors, type Retirement } from './article-successors.ts';
import { nameSuccessors } from './name-successors.ts';
import { retiredDays } from './retired-days.ts';

/** What the archive has: all that addresses are given to. */
export type Living = Pick<Archive, 'pages' | 'people' | 'bylines' | 'columns' | 'newspapers'>;

/** `kind/slug` of all that has a page of its own. */
export function livingAddresses(archive: Living): Set<string> {
  const names = (['people', 'bylines', 'columns', 'newspapers'] as const).flatMap((kind) =>
    archive[kind].map(({ slug }) => `${kind}/${slug}`),
  );
  const pages = archive.pages.map(({ id }) => `pages/${id}`);
  const articles = archive.pages.flatMap((page) => page.articles.map(({ id }) => `articles/${id}`));
  return new Set([...names, ...pages, ...articles]);
}

/** What became of entries that are newly gone. */
function retirements(gone: Entry[], archive: Living, registry: Entry[]): Map<Entry, Retirement> {
  const articles = gone.filter((entry): entry is ArticleEntry => entry.kind === 'articles');
  return new Map<Entry, Retirement>([
    ...gone.map((entry): [Entry, Retirement] => [entry, { reason: 'removed', to: [] }]),
    ...articleSuccessors(articles, archive.pages),
    ...nameSuccessors(gone, archive, registry),
  ]);
}

/** The living that an address leads to, over all that were retired meanwhile. */
function follow(entry: Entry, of: Map<string, Retirement>, living: Set<string>): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const open = [entry.slug];
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    const address = `${entry.kind}/${slug}`;
    if (living.has(address)) found.add(slug);
    else open.push(...(of.get(address)?.to ?? []).toReversed());
  }
  return [...found];
}

/** `shared` are the addresses of names that several people bear. */
export function retiredAddresses(
  archive: Living,
  shared: RetiredAddress[],
  registry: Entry[],
): RetiredAddress[] {
  const living = livingAddresses(archive);
  const listed = new Set(shared.map(({ slug }) => `people/${slug}`));
  const gone = registry.filter(({ kind, slug }) => {
    const address = `${kind}/${slug}`;
    return !living.has(address) && !listed.has(address);
  });
  const newly = retirements(
    gone.filter(({ retired }) => retired === undefined),
    archive,
    registry,
  );
  const known = new Map<string, Retirement>();
  for (const entry of gone) {
    const retirement = entry.retired ?? newly.get(entry);
    if (retirement !== undefined) known.set(`${entry.kind}/${entry.slug}`, retirement);
  }
  const addresses = gone.map((entry): RetiredAddress => {
    const { kind, slug } = entry;
    const to = follow(entry, known, living);
    const reason = known.get(`${kind}/${slug}`)?.reason ?? 'removed';
    const leadsNowhere = to.length === 0 && reason !== 'unread';
    const name = 'name' in entry ? entry.name : null;
    const stood = kind === 'articles' ? { page: entry.page, day: entry.day } : null;
    const honest = leadsNowhere ? 'removed' : reason;
    return { kind, slug, name, reason: honest, to, articles: [], stood };
  });
  const parts = new Map(
    registry.flatMap((entry) =>
      'parts' in entry && entry.parts ? [[`${entry.kind}/${entry.slug}`, entry.parts]] : [],
    ),
  );
  const named = [...addresses, ...shared].map((address): RetiredAddress => {
    const had = parts.get(`${address.kind}/${address.slug}`);
    return had === undefined ? address : { ...address, parts: had };
  });
  return [...named, ...retiredDays(archive.pages, registry)].sort(
    (one, other) => compare(one.kind, other.kind) || compare(one.slug, other.slug),
  );
}
