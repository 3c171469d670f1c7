/** Page → what it holds, said on its source lines, so that a person can check it against the page. */
import type { Article, Carrier, Page } from '../../src/parse/records/index.ts';

export function pageToLabels(page: Page): object {
  return {
    newspaper: page.newspaper,
    published: page.published.value,
    printedPage: page.printedPage,
    furniture: page.furniture.flatMap(linesOf),
    repeats: page.repeats.map(({ order, lines, column }) => ({ order, lines, column })),
    articles: page.articles.map(articleToLabels),
  };
}

function articleToLabels(article: Article): object {
  const { lines, kind, bylines, date, sections, people } = article;
  return {
    lines,
    kind,
    column: textOf(article.column),
    kicker: textOf(article.kicker),
    headline: article.headline.map((part) => part.text),
    deck: textOf(article.deck),
    dateline: textOf(article.dateline),
    bylineLine: textOf(article.bylineLine),
    bylines,
    date: date.value,
    dateText: date.text,
    dateBasis: date.basis,
    continuedFrom: article.continuedFrom?.page ?? null,
    continuedOn: article.continuedOn?.page ?? null,
    sections: sections.map(({ label, heading, paragraphs }) => ({
      label: textOf(label),
      heading: textOf(heading),
      paragraphs: paragraphs.map(linesOf),
    })),
    captions: article.captions.map(linesOf),
    credits: article.credits.map(linesOf),
    notes: article.notes.map(linesOf),
    people: people.map(({ name, posts, roles }) => ({
      name,
      posts: posts.map((post) => post.full),
      roles,
    })),
  };
}

function textOf(carrier: Carrier | null): string | null {
  return carrier?.text ?? null;
}

function linesOf({ spans }: Carrier): number[] {
  return [...new Set(spans.map((span) => span.line))];
}
