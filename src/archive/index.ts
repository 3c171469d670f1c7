/** Parsed pages and the catalogue → the archive: what only all pages together show. */
import type { Message, Page, ParsedPage } from '../parse/records/index.ts';
import { articleIds } from './addresses/article-ids.ts';
import { distinctPages } from './addresses/distinct-pages.ts';
import { type DayOfPage, pageIds } from './addresses/page-ids.ts';
import type { Entry } from './addresses/registry/entry.ts';
import type { ReadRegistry } from './addresses/registry/text-to-entries.ts';
import { anchorsToParagraphs } from './addresses/retired/anchors-to-paragraphs.ts';
import { retiredAddresses } from './addresses/retired/index.ts';
import { textVersions } from './addresses/text-versions.ts';
import { catalogueToNotes } from './catalogue/catalogue-to-notes.ts';
import { type ReadCatalogue, readCatalogue } from './catalogue/index.ts';
import { toTreeNames } from './catalogue/tree-names.ts';
import { withdrawnMessages, withdrawnTexts } from './catalogue/withdrawn-texts.ts';
import { plainDay } from './dates/calendar.ts';
import { pageDates } from './dates/index.ts';
import { linkJumps } from './jumps/index.ts';
import { pageNewspapers } from './newspaper/index.ts';
import type { Archive } from './records.ts';
import { pagesToRegisters } from './registers/index.ts';
import { comparePages } from './registers/order.ts';

export type * from './records.ts';

/** What was given before, and the plain day of this build, for what is new in it. */
type Registry = ReadRegistry & { today?: string | null };

const noRegistry: ReadRegistry = { entries: [], messages: [] };

/** The name of an archive that neither its catalogue nor one paper of most of its articles gives. */
const unnamed = '报纸合集';

/** The day of a page's issue before its articles have ids; asked only of pages that are new. */
function daysOfPages(catalogue: ReadCatalogue): DayOfPage {
  const days = new Map<string, string | null>();
  return (page) => {
    const known = days.get(page.source.file);
    if (known !== undefined) return known;
    const day = plainDay(pageDates(page, [], catalogue).published.value);
    days.set(page.source.file, day);
    return day;
  };
}

/** Parsed pages → pages of the archive: ids, newspaper, days, jumps; in the archive's order. */
function completePages(parsed: ParsedPage[], catalogue: ReadCatalogue, registry: Entry[]): Page[] {
  const dayOf = daysOfPages(catalogue);
  const known = pageIds(
    parsed,
    registry.filter((entry) => entry.kind === 'pages'),
    dayOf,
  );
  const articles = registry.filter((entry) => entry.kind === 'articles');
  const newspapers = pageNewspapers(known.pages, catalogue);
  const ids = articleIds(known.pages, { articles, pages: known.entries, dayOf });
  const pages = known.pages.map((page): Page => {
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
  const all = newspapers.reduce((sum, { articles }) => sum + articles.length, 0);
  const isOfOne = first !== undefined && 2 * first.articles.length >= all;
  return catalogue.archive.title ?? (isOfOne ? first.name : unnamed);
}

/**
 * The archive of the given pages, in any order. Total: bad input becomes messages. Addresses of the
 * registry are kept; without one, ids and slugs are those that every machine finds.
 */
export function pagesToArchive(
  parsed: ParsedPage[],
  source: { file: string; text: string } | null,
  { entries: registry, messages: ofRegistry, today = null }: Registry = noRegistry,
): Archive {
  const distinct = distinctPages(parsed);
  const catalogue = readCatalogue(source, new Set(parsed.map((page) => page.source.file)));
  const pages = completePages(distinct.pages, catalogue, registry);
  const articles = new Set(pages.flatMap((page) => page.articles.map(({ id }) => id)));
  const articleEntries = registry.filter((entry) => entry.kind === 'articles');
  const elsewhere = withdrawnTexts(catalogue, pages, registry);
  const { notes, articleNotes } = catalogueToNotes(catalogue, pages, elsewhere);
  const { shared, ...registers } = pagesToRegisters(pages, articleNotes, registry);
  const retired = retiredAddresses({ pages, ...registers }, shared, registry);
  const messages: Message[] = [
    ...distinct.messages,
    ...ofRegistry,
    ...catalogue.messages,
    ...catalogue.unknownArticles(new Set([...articles, ...elsewhere.named])),
    ...withdrawnMessages(catalogue, elsewhere),
  ];
  return {
    title: titleOf(catalogue, registers.newspapers),
    rights: catalogue.archive.rights ?? null,
    contact: catalogue.archive.contact ?? null,
    trees: catalogue.archive.trees === undefined ? null : toTreeNames(catalogue.archive.trees),
    pages,
    notes,
    articleNotes,
    ...registers,
    retired,
    versions: textVersions(pages, articleEntries, today),
    formerAnchors: anchorsToParagraphs({ pages, retired }, registry),
    messages,
  };
}
