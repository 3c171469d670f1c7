/** The archive → the files that it is published in beside its pages. */
import type { Archive } from '../archive/records.ts';
import { articleToRecord, type Exhibit } from './article/article-to-record.ts';
import { articleToTei } from './article/article-to-tei.ts';
import { articleToText } from './article/article-to-text.ts';
import { type DataFile, dataFiles } from './data/index.ts';
import { archiveToTables, type Table } from './data/tables.ts';
import { toOpenSearch } from './discovery/open-search.ts';
import { archiveToSiteMap } from './discovery/site-map.ts';
import type { ExportFile } from './export-file.ts';
import { archiveToFeeds } from './feeds/feed.ts';
import { feedToAtom } from './feeds/feed-to-atom.ts';
import { feedToJson } from './feeds/feed-to-json.ts';
import { articleFile, type Place } from './place.ts';

/** What is withdrawn is in none of them. */
export function* archiveToFiles(archive: Archive, place: Place): Generator<ExportFile> {
  for (const exhibit of exhibits(archive, place)) yield* articleToFiles(exhibit);
  for (const feed of archiveToFeeds(archive, place, exhibits(archive, place))) {
    yield { path: `${feed.path}feed.xml`, make: () => feedToAtom(feed, place) };
    yield { path: `${feed.path}feed.json`, make: () => feedToJson(feed, place) };
  }
  yield* archiveToSiteMap(archive, place);
  const openSearch = toOpenSearch(archive, place);
  if (openSearch !== null) yield { path: 'opensearch.xml', make: () => openSearch };
}

/** Open data: the tables, and the files made from the archive, the tables' among them. */
export function archiveToData(
  archive: Archive,
  place: Place,
): { tables: Table[]; files: DataFile[] } {
  const shown = () => exhibits(archive, place);
  const tables = archiveToTables(archive, place, shown);
  return { tables, files: dataFiles(archive, tables, shown) };
}

/** Every article that may be shown, in the order of the archive's pages. */
function* exhibits(archive: Archive, place: Place): Generator<Exhibit> {
  for (const page of archive.pages) {
    if (archive.notes.get(page.id)?.withdrawn) continue;
    for (const article of page.articles) {
      if (archive.articleNotes.get(article.id)?.withdrawn) continue;
      yield { article, page, archive, place };
    }
  }
}

function* articleToFiles(exhibit: Exhibit): Generator<ExportFile> {
  const { id } = exhibit.article;
  yield {
    path: articleFile(id, 'json'),
    make: () => `${JSON.stringify(articleToRecord(exhibit), null, 1)}\n`,
  };
  yield { path: articleFile(id, 'txt'), make: () => articleToText(exhibit) };
  yield { path: articleFile(id, 'xml'), make: () => articleToTei(exhibit) };
}
