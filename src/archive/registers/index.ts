/** Pages → every register of the archive; what is withdrawn stands in none of them. */
import type { Page } from '../../parse/records/index.ts';
import type { Archive } from '../records.ts';
import { articlesToBylines, articlesToColumns, articlesToNewspapers } from './headings.ts';
import { pagesToIssues } from './issues.ts';
import { newestFirst } from './order.ts';
import { articlesToPeople } from './people.ts';

type Registers = Pick<Archive, 'issues' | 'people' | 'bylines' | 'columns' | 'newspapers'>;

export function pagesToRegisters(pages: Page[], articleNotes: Archive['articleNotes']): Registers {
  const all = newestFirst(
    pages.flatMap((page) => page.articles.map((article) => ({ article, page }))),
  );
  const shown = all.filter(({ article }) => !articleNotes.get(article.id)?.withdrawn);
  return {
    issues: pagesToIssues(pages),
    people: articlesToPeople(shown),
    bylines: articlesToBylines(shown),
    columns: articlesToColumns(shown),
    newspapers: articlesToNewspapers(all),
  };
}
