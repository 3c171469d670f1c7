/** Pages → every register of the archive; what is withdrawn stands in none of them. */
import type { Page } from '../../parse/records/index.ts';
import type { Entry } from '../addresses/registry/entry.ts';
import type { Archive } from '../records.ts';
import { articlesToBylines, articlesToColumns, articlesToNewspapers } from './headings.ts';
import { pagesToIssues } from './issues.ts';
import { keptSlugs } from './kept-slugs.ts';
import { dayOf, newestFirst } from './order.ts';
import { withParts } from './parts.ts';
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
  const { people, shared } = articlesToPeople(shown, keptSlugs(registry, 'people'));
  const bylines = articlesToBylines(shown, keptSlugs(registry, 'bylines'));
  const columns = articlesToColumns(shown, keptSlugs(registry, 'columns'));
  const newspapers = articlesToNewspapers(all, keptSlugs(registry, 'newspapers'));
  const days = new Map(all.map((placed) => [placed.article.id, dayOf(placed)]));
  const known = { days, registry };
  return {
    issues: pagesToIssues(pages),
    people: withParts(people, 'people', known),
    shared,
    bylines: withParts(bylines, 'bylines', known),
    columns: withParts(columns, 'columns', known),
    newspapers: withParts(newspapers, 'newspapers', known),
  };
}
