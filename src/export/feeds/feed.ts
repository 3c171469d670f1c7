/** What a feed says, whatever its format: the newest articles under a name. */
import type { Archive, Heading } from '../../archive/records.ts';
import type { Exhibit } from '../article/article-to-record.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';
import { articleToReference } from '../reference/article-to-reference.ts';
import { toCertainDay } from '../reference/cited-day.ts';
import type { Reference } from '../reference/facts-to-reference.ts';

export interface Entry {
  reference: Reference;
  /** How the text begins. */
  summary: string;
  /** The day of the issue at midnight UTC; null where it is not certain. */
  time: string | null;
}

export interface Feed {
  /** Path inside the site of what it is the feed of: `people/zhang-chaochao-3k9d/`; empty for all. */
  path: string;
  title: string;
  /** Newest first. */
  entries: Entry[];
}

/** Articles in a feed: readers look for what is new, the data holds the rest. */
const newest = 50;
const summaryLength = 120;

/** A feed for the archive, and for each person, column and newspaper. */
export function* archiveToFeeds(
  archive: Archive,
  place: Place,
  exhibits: Iterable<Exhibit>,
): Generator<Feed> {
  const byId = new Map([...exhibits].map((exhibit) => [exhibit.article.id, exhibit]));
  const entries = (ids: string[]) =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .slice(0, newest)
      .map((exhibit) => toEntry(exhibit, place));
  const pages = new Map(archive.pages.map((page) => [page.id, page]));
  const all = archive.issues.flatMap((issue) =>
    issue.pages.flatMap((id) => pages.get(id)?.articles.map((article) => article.id) ?? []),
  );
  yield { path: '', title: archive.title, entries: entries(all) };
  for (const { slug, name, appearances } of archive.people) {
    const ids = appearances.map(({ article }) => article);
    yield { path: `people/${slug}/`, title: `${name} · ${archive.title}`, entries: entries(ids) };
  }
  for (const register of ['columns', 'newspapers'] as const) {
    for (const { slug, name, articles } of archive[register] satisfies Heading[]) {
      const title = `${name} · ${archive.title}`;
      yield { path: `${register}/${slug}/`, title, entries: entries(articles) };
    }
  }
}

function toEntry({ article, page }: Exhibit, place: Place): Entry {
  const reference = articleToReference(article, page, place);
  const text = article.sections.flatMap(({ paragraphs }) => paragraphs)[0]?.text ?? '';
  const day = toCertainDay(reference.day);
  return {
    reference,
    summary: [...text].slice(0, summaryLength).join(''),
    time: day && `${day}T00:00:00Z`,
  };
}

/** A permanent name for what has no full address. */
export function toUrn(place: Place, path: string): string {
  return toFullAddress(place, path) ?? `urn:banmian:${encodeURI(path) || 'archive'}`;
}

export function entryUrn(place: Place, { reference }: Entry): string {
  return toUrn(place, articlePath(reference.id));
}
