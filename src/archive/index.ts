/** Parsed pages and the catalogue → the archive: what only all pages together show. */
import type { Message, Page, ParsedPage } from '../parse/records/index.ts';
import { articleIds } from './addresses/article-ids.ts';
import { distinctPages } from './addresses/distinct-pages.ts';
import { catalogueToNotes } from './catalogue/catalogue-to-notes.ts';
import { type ReadCatalogue, readCatalogue } from './catalogue/index.ts';
import { pageDates } from './dates/index.ts';
import { linkJumps } from './jumps/index.ts';
import { pageNewspapers } from './newspaper/index.ts';
import type { Archive } from './records.ts';
import { pagesToRegisters } from './registers/index.ts';
import { comparePages } from './registers/order.ts';

export type * from './records.ts';

/** The name of an archive that neither its catalogue nor its pages name. */
const unnamed = '版面';

/** Parsed pages → pages of the archive: newspaper, ids, days, jumps; in the archive's order. */
function completePages(parsed: ParsedPage[], catalogue: ReadCatalogue): Page[] {
  const newspapers = pageNewspapers(parsed, catalogue);
  const ids = articleIds(parsed);
  const pages = parsed.map((page): Page => {
    const paper = newspapers.get(page);
    const articleIdsOfPage = ids.get(page) ?? [];
    const dates = pageDates(page, articleIdsOfPage, catalogue);
    return {
      ...page,
      newspaper: paper?.newspaper ?? null,
      published: dates.published,
      printedPage: catalogue.pages[page.source.file]?.printedPage ?? page.printedPage,
      articles: page.articles.map((article, index) => ({
        ...article,
        id: articleIdsOfPage[index] ?? '',
        date: dates.articles[index] ?? article.date,
      })),
      messages: [...page.messages, ...(paper?.messages ?? []), ...dates.messages],
    };
  });
  return linkJumps(pages).sort(comparePages);
}

function titleOf(catalogue: ReadCatalogue, newspapers: Archive['newspapers']): string {
  const [first] = [...newspapers].sort((one, other) => other.articles.length - one.articles.length);
  return catalogue.archive.title ?? first?.name ?? unnamed;
}

/** The archive of the given pages, in any order. Total: bad input becomes messages. */
export function pagesToArchive(
  parsed: ParsedPage[],
  source: { file: string; text: string } | null,
): Archive {
  const distinct = distinctPages(parsed);
  const catalogue = readCatalogue(source, new Set(parsed.map((page) => page.source.file)));
  const pages = completePages(distinct.pages, catalogue);
  const articles = new Set(pages.flatMap((page) => page.articles.map(({ id }) => id)));
  const { notes, articleNotes } = catalogueToNotes(catalogue, pages);
  const registers = pagesToRegisters(pages, articleNotes);
  const messages: Message[] = [
    ...distinct.messages,
    ...catalogue.messages,
    ...catalogue.unknownArticles(articles),
  ];
  return {
    title: titleOf(catalogue, registers.newspapers),
    rights: catalogue.archive.rights ?? null,
    contact: catalogue.archive.contact ?? null,
    pages,
    notes,
    articleNotes,
    ...registers,
    messages,
  };
}
