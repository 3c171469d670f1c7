/** What of an article's form is doubtful: its beginning, its headline, its end, its jumps. */
import { endsSentence, withoutSpace } from '../../text/characters.ts';
import { pattern, plain } from '../../text/plain.ts';
import { textToSpans } from '../carrier.ts';
import { message } from '../messages.ts';
import type { Carrier, Message, ParsedArticle, Span } from '../records/index.ts';

/** Characters of a headline that is longer than papers print. */
const longHeadline = 60;

function firstSpan(article: ParsedArticle): Span | null {
  const carriers = [
    ...article.headline,
    ...article.sections.flatMap(({ paragraphs }) => paragraphs),
  ];
  return carriers[0]?.spans[0] ?? null;
}

/** Characters that the spans of a carrier hold, marks included. */
function spanLength({ spans }: Carrier): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Nothing but its form and its place says that the headline is one. */
function isGuessed(article: ParsedArticle): boolean {
  const { headline, dateline, bylineLine, continuedFrom, column, kicker } = article;
  const [first] = headline;
  const marked = first !== undefined && withoutSpace(first.text).length < spanLength(first);
  const shown = dateline ?? bylineLine ?? continuedFrom ?? column ?? kicker;
  return first !== undefined && article.order > 1 && !marked && shown === null;
}

function headDoubts(article: ParsedArticle, file: string): Message[] {
  const place = firstSpan(article);
  const hasText = article.sections.some(({ paragraphs }) => paragraphs.length > 0);
  const hasPictures = article.captions.length + article.credits.length + article.notes.length > 0;
  const length = withoutSpace(article.headline.map(({ text }) => text).join('')).length;
  const found: Message[] = [];
  if (article.headline.length === 0 && hasText) {
    found.push(message('article/no-headline', { file, place }));
  }
  if (isGuessed(article) && hasText) {
    found.push(message('article/headline-guessed', { file, place }));
  }
  if (length > longHeadline) {
    found.push(message('article/long-headline', { file, place }, { count: String(length) }));
  }
  if (!hasText && !hasPictures) found.push(message('article/no-text', { file, place }));
  return found;
}

const within = /^[,。、;:!?)”’》】…]/u;

function startDoubts({ continuedFrom, sections }: ParsedArticle, file: string): Message[] {
  const first = sections[0]?.paragraphs[0];
  if (!first || continuedFrom || !within.test(plain(first.text))) return [];
  return [message('article/open-start', { file, place: first.spans[0] ?? null })];
}

function endDoubts(article: ParsedArticle, file: string): Message[] {
  const last = article.sections.at(-1)?.paragraphs.at(-1);
  if (!last || article.continuedOn || endsSentence(plain(last.text))) return [];
  const span = last.spans.at(-1) ?? null;
  const place = span && { ...span, from: Math.max(span.from, span.to - 1) };
  return [message('article/open-end', { file, place })];
}

/** A jump that names no page stays text. */
const unread = pattern('[(【]\\s?(?:上接|紧接|下转|紧转|下接)[^()【】]{0,10}[)】]');

function jumpDoubts({ sections }: ParsedArticle, file: string): Message[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const ends = [...new Set([paragraphs[0], paragraphs.at(-1)])];
  return ends.flatMap((paragraph) => {
    const match = paragraph ? unread.exec(plain(paragraph.text)) : null;
    if (!paragraph || !match) return [];
    const to = match.index + match[0].length;
    const place = textToSpans(paragraph, match.index, to)[0] ?? null;
    return [
      message(
        'article/jump-page',
        { file, place },
        { text: paragraph.text.slice(match.index, to) },
      ),
    ];
  });
}

/** All doubts about an article's form. */
export function articleDoubts(article: ParsedArticle, file: string): Message[] {
  return [
    ...headDoubts(article, file),
    ...startDoubts(article, file),
    ...endDoubts(article, file),
    ...jumpDoubts(article, file),
  ];
}
