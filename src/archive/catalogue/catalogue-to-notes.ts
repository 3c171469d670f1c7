/** What the catalogue says → notes on pages and articles. */
import type { Page } from '../../parse/records/index.ts';
import type { Archive } from '../records.ts';
import type { ReadCatalogue } from './index.ts';

type Notes = Pick<Archive, 'notes' | 'articleNotes'>;

/** A withdrawn page withdraws its articles, so that one look at `articleNotes` is enough. */
export function catalogueToNotes(catalogue: ReadCatalogue, pages: Page[]): Notes {
  const notes: Archive['notes'] = new Map();
  const articleNotes: Archive['articleNotes'] = new Map();
  for (const page of pages) {
    const entry = catalogue.pages[page.source.file];
    if (entry !== undefined) {
      const { rights = null, scan = null, note = null, withdrawn = null } = entry;
      notes.set(page.id, { rights, scan, note, withdrawn });
    }
    for (const { id } of page.articles) {
      const said = catalogue.articles[id];
      const withdrawn = said?.withdrawn ?? entry?.withdrawn ?? null;
      if (said === undefined && withdrawn === null) continue;
      const { note = null, headline = null } = said ?? {};
      articleNotes.set(id, { withdrawn, note, headline });
    }
  }
  return { notes, articleNotes };
}
