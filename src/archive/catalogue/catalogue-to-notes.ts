/** What the catalogue says → notes on pages and articles. */
import type { Page } from '../../parse/records/index.ts';
import type { Archive } from '../records.ts';
import type { ReadCatalogue } from './index.ts';
import type { WithdrawnTexts } from './withdrawn-texts.ts';

type Notes = Pick<Archive, 'notes' | 'articleNotes'>;

/**
 * A withdrawn page withdraws its articles, so that one look at `articleNotes` is enough. `elsewhere`
 * is where the text of withdrawn articles stands besides.
 */
export function catalogueToNotes(
  catalogue: ReadCatalogue,
  pages: Page[],
  elsewhere: WithdrawnTexts,
): Notes {
  const notes: Archive['notes'] = new Map();
  const articleNotes: Archive['articleNotes'] = new Map();
  for (const page of pages) {
    const entry = catalogue.pages[page.source.file];
    const reason = entry?.withdrawn ?? elsewhere.pages.get(page.id)?.reason ?? null;
    if (entry !== undefined || reason !== null) {
      const { rights = null, scan = null, note = null } = entry ?? {};
      notes.set(page.id, { rights, scan, note, withdrawn: reason });
    }
    for (const { id } of page.articles) {
      const said = catalogue.articles[id];
      const withdrawn = said?.withdrawn ?? reason ?? elsewhere.articles.get(id)?.reason ?? null;
      if (said === undefined && withdrawn === null) continue;
      const { note = null, headline = null } = said ?? {};
      articleNotes.set(id, { withdrawn, note, headline });
    }
  }
  return { notes, articleNotes };
}
