/** How surely the pages of the archive were read: counts, and where an editor should look. */
import type { Archive } from '../../../archive/records.ts';
import type { Article, Message, Page, Paragraph } from '../../../parse/records/index.ts';
import { withdrawalOf } from '../withdrawal-of.ts';

export interface PageQuality {
  page: Page;
  articles: number;
  /** Headlines that only their form and place show. */
  guessed: number;
  /** Column breaks that were healed. */
  healed: number;
  undated: number;
  messages: Message[];
}

export interface Quality {
  total: Omit<PageQuality, 'page' | 'messages'> & { pages: number; characters: number };
  /** How often each message was given, the most serious and the most frequent first. */
  rules: { message: Message; count: number }[];
  /** Pages with something to look at, the most doubtful first; at most `limit` of them. */
  pages: PageQuality[];
  /** Pages with something to look at that `pages` has no room for. */
  more: number;
}

const limit = 300;

/** Seams of an article: a paragraph goes on below a blank line or in another column. */
function healedIn({ sections }: Article): number {
  const seams = ({ spans }: Paragraph): number =>
    spans.filter(({ line }, index) => index > 0 && line - (spans[index - 1]?.line ?? line) !== 1)
      .length;
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, paragraph) => sum + seams(paragraph), 0);
}

const weights: Record<Message['level'], number> = { error: 0, warning: 1, info: 2 };

/** The most serious first, else as they stand. */
function bySeriousness(messages: readonly Message[]): Message[] {
  return messages.toSorted((one, other) => weights[one.level] - weights[other.level]);
}

function seriousIn({ messages }: PageQuality): number {
  return messages.filter(({ level }) => level !== 'info').length;
}

function pageToQuality(page: Page): PageQuality {
  return {
    page,
    articles: page.articles.length,
    guessed: page.messages.filter(({ rule }) => rule === 'article/headline-guessed').length,
    healed: page.articles.reduce((sum, article) => sum + healedIn(article), 0),
    undated: page.articles.filter(({ date }) => date.value === null).length,
    messages: bySeriousness(page.messages),
  };
}

/** What is withdrawn is neither quoted nor linked to. */
function isShown(archive: Archive, { page }: PageQuality): boolean {
  const { withdrawn = null } = archive.notes.get(page.id) ?? {};
  return withdrawn === null && page.articles.every((one) => withdrawalOf(archive, one) === null);
}

function countRules(messages: readonly Message[]): Quality['rules'] {
  const rules = new Map<string, { message: Message; count: number }>();
  for (const message of messages) {
    const known = rules.get(message.rule) ?? { message, count: 0 };
    known.count += 1;
    rules.set(message.rule, known);
  }
  return [...rules.values()].sort(
    (one, other) =>
      weights[one.message.level] - weights[other.message.level] || other.count - one.count,
  );
}

export function archiveToQuality(archive: Archive): Quality {
  const pages = archive.pages.map(pageToQuality);
  const shown = pages.filter((page) => isShown(archive, page));
  const sum = (count: (page: PageQuality) => number) =>
    pages.reduce((total, page) => total + count(page), 0);
  const doubtful = shown
    .filter(({ messages }) => messages.length > 0)
    .sort(
      (one, other) =>
        seriousIn(other) - seriousIn(one) || other.messages.length - one.messages.length,
    );
  return {
    total: {
      pages: pages.length,
      characters: sum(({ page }) => page.source.characters),
      articles: sum(({ articles }) => articles),
      guessed: sum(({ guessed }) => guessed),
      healed: sum(({ healed }) => healed),
      undated: sum(({ undated }) => undated),
    },
    rules: countRules(shown.flatMap(({ messages }) => messages)),
    pages: doubtful.slice(0, limit),
    more: Math.max(0, doubtful.length - limit),
  };
}
