/** Pages → every register of the archive; what is withdrawn stands in none of them. */
import type { Page } from '../../parse/records/index.ts';
import type { Entry } from '../addresses/registry/entry.ts';
import type { Archive } from '../records.ts';
import { articlesToBylines, articlesToColumns, articlesToNewspapers } from './headings.ts';
import { pagesToIssues } from './issues.ts';
import { keptSlugs } from './kept-slugs.ts';
import { newestFirst } from './order.ts';
import { articlesToPeople, type People } from './people.ts';

type Registers = Pick<Archive, 'issues' | 'bylines' | 'columns' | 'newspapers'> & People;

/** `registry` says which slugs were given before. */
export function pagesToRegisters(
  pages: Page[],
  articleNotes: Archive['articleNotes'],
  registry: readonly Entry[],
): Registers {
  const all = newestFirst(
    pages.flatMap((page) => page.articles.map((article) => ({ article, page }))),
  );
  const shown = all.filter(({ article }) => !articleNotes.get(article.id)?.withdrawn);
  return {
    issues: pagesToIssues(pages),
    ...articlesToPeople(shown, keptSlugs(registry, 'people')),
    bylines: articlesToBylines(shown, keptSlugs(registry, 'bylines')),
    columns: articlesToColumns(shown, keptSlugs(registry, 'columns')),
    newspapers: articlesToNewspapers(all, keptSlugs(registry, 'newspapers')),
  };
}
