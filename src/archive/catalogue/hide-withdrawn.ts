/**
 * The archive without a character of what is withdrawn: what is made from it cannot show any. Articles
 * and pages stay, empty, so that their addresses answer. The registry is written from the whole.
 */
import type { Article, DateRecord, Page } from '../../parse/records/index.ts';
import type { Archive } from '../records.ts';

/** First and last line of each text that may not be quoted. */
type Lines = readonly (readonly [first: number, last: number])[];

export function hideWithdrawn(archive: Archive): Archive {
  const isWithdrawn = ({ id }: Article) => Boolean(archive.articleNotes.get(id)?.withdrawn);
  const pages = archive.pages.map((page) => {
    if (archive.notes.get(page.id)?.withdrawn) return withoutTexts(page);
    const withdrawn = page.articles.filter(isWithdrawn);
    if (withdrawn.length === 0) return page;
    return withoutQuotations(
      {
        ...page,
        articles: page.articles.map((one) => (isWithdrawn(one) ? withoutText(one) : one)),
      },
      withdrawn.map(({ lines }) => lines),
    );
  });
  return { ...archive, pages };
}

function withoutTexts(page: Page): Page {
  const all: Lines = [[1, Number.POSITIVE_INFINITY]];
  const bare = { ...page, articles: page.articles.map(withoutText), furniture: [], repeats: [] };
  return withoutQuotations(bare, all);
}

function withoutText(article: Article): Article {
  return {
    ...article,
    kind: 'other',
    column: null,
    kicker: null,
    headline: [],
    deck: null,
    dateline: null,
    bylineLine: null,
    bylines: [],
    continuedFrom: null,
    continuedOn: null,
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    people: [],
  };
}

/** Neither evidence of a day nor a message quotes these lines. */
function withoutQuotations(page: Page, lines: Lines): Page {
  const isOpen = (line: number) => !lines.some(([first, last]) => line >= first && line <= last);
  const bare = (date: DateRecord): DateRecord => ({
    ...date,
    evidence: date.evidence.filter(({ spans }) => spans.every(({ line }) => isOpen(line))),
  });
  return {
    ...page,
    published: bare(page.published),
    articles: page.articles.map((article) => ({ ...article, date: bare(article.date) })),
    messages: page.messages.filter(({ place }) => place !== null && isOpen(place.line)),
  };
}
