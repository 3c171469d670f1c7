/** How much the archive holds. Only home and about print this: any new page changes it. */
import type { Archive } from '../../../archive/records.ts';
import { dayToWords } from '../../i18n/date-to-words.ts';
import { issuesToDays, undatedPages } from '../dates/issues-to-calendar.ts';
import { withdrawalOf } from '../withdrawal-of.ts';

export interface Figures {
  pages: number;
  articles: number;
  people: number;
  issues: number;
  /** Non-space characters of all pages. */
  characters: number;
  /** Pages without a day of issue. */
  undated: number;
  /** Places where a column break was healed. */
  seams: number;
  messages: number;
  /** `2022年3月 — 2024年9月`; empty if no day is known. */
  span: string;
}

export function archiveToFigures(archive: Archive): Figures {
  const { pages, issues, people } = archive;
  const articles = pages.flatMap((page) => page.articles);
  const paragraphs = articles.flatMap((article) =>
    article.sections.flatMap((section) => section.paragraphs),
  );
  const days = issuesToDays(issues);
  const months = [days.at(-1), days[0]].flatMap((day) =>
    day ? [dayToWords(day.slice(0, 7))] : [],
  );
  return {
    pages: pages.length,
    articles: articles.filter((article) => withdrawalOf(archive, article) === null).length,
    people: people.length,
    issues: days.length,
    characters: pages.reduce((sum, page) => sum + page.source.characters, 0),
    undated: undatedPages(issues).length,
    seams: paragraphs.filter(({ spans }) => spans.length > 1).length,
    messages: pages.reduce((sum, page) => sum + page.messages.length, archive.messages.length),
    span: [...new Set(months)].join(' — '),
  };
}
