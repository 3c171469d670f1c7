/** What of a parsed page is doubtful, as messages. */
import { endsSentence, withoutSpace } from '../text/characters.ts';
import { plain } from '../text/plain.ts';
import type { DecodedText } from './bytes-to-text.ts';
import { textToSpans } from './carrier.ts';
import { findDays } from './constructs/date.ts';
import { message } from './messages.ts';
import type { Carrier, Message, ParsedArticle, ParsedPage, Span } from './records/index.ts';

function firstSpan(article: ParsedArticle): Span | null {
  const carriers = [
    ...article.headline,
    ...article.sections.flatMap(({ paragraphs }) => paragraphs),
  ];
  return carriers[0]?.spans[0] ?? null;
}

/** Nothing but its form and its place says that the headline is one. */
function isGuessed(article: ParsedArticle): boolean {
  const { headline, dateline, bylineLine, continuedFrom, column, kicker } = article;
  const [first] = headline;
  const marked = first !== undefined && withoutSpace(first.text).length < spanLength(first);
  const shown = dateline ?? bylineLine ?? continuedFrom ?? column ?? kicker;
  return first !== undefined && article.order > 1 && !marked && shown === null;
}

/** Characters that the spans of a carrier hold, marks included. */
function spanLength({ spans }: Carrier): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

function headMessages(article: ParsedArticle, file: string): Message[] {
  const place = firstSpan(article);
  const hasText = article.sections.some(({ paragraphs }) => paragraphs.length > 0);
  const hasPictures = article.captions.length + article.credits.length + article.notes.length > 0;
  const found: Message[] = [];
  if (article.headline.length === 0 && hasText) {
    found.push(message('article/no-headline', { file, place }));
  }
  if (isGuessed(article) && hasText) {
    found.push(message('article/headline-guessed', { file, place }));
  }
  if (!hasText && !hasPictures) found.push(message('article/no-text', { file, place }));
  return found;
}

function endMessages(article: ParsedArticle, file: string): Message[] {
  const last = article.sections.at(-1)?.paragraphs.at(-1);
  if (!last || article.continuedOn || endsSentence(plain(last.text))) return [];
  const span = last.spans.at(-1) ?? null;
  const place = span && { ...span, from: Math.max(span.from, span.to - 1) };
  return [message('article/open-end', { file, place })];
}

function textMessages(carrier: Carrier, file: string): Message[] {
  const view = plain(carrier.text);
  const found: Message[] = [];
  for (const day of findDays(view)) {
    if (day.possible) continue;
    const place = textToSpans(carrier, day.from, day.to)[0] ?? null;
    const values = { text: carrier.text.slice(day.from, day.to) };
    found.push(message('date/impossible', { file, place, values }));
  }
  const own = [...carrier.text.matchAll(/[\ue000-\uf8ff]/gu)];
  if (own[0]) {
    const place = textToSpans(carrier, own[0].index, own[0].index + 1)[0] ?? null;
    const values = { count: String(own.length) };
    found.push(message('text/private-use', { file, place, values }));
  }
  const glyphs = [...view.matchAll(/(?<!^)[□■]/gu)];
  if (glyphs.length > 0) {
    const at = glyphs[0]?.index ?? 0;
    const place = textToSpans(carrier, at, at + 1)[0] ?? null;
    const values = { count: String(glyphs.length) };
    found.push(message('text/missing-glyph', { file, place, values }));
  }
  return found;
}

function fileMessages(file: string, encoding: string, decoded: Decoded): Message[] {
  if (decoded.problem === 'empty') return [message('file/empty', { file })];
  if (decoded.problem === 'binary') return [message('file/binary', { file })];
  const found: Message[] = [];
  if (encoding !== 'utf-8') {
    found.push(message('file/encoding', { file, values: { encoding } }));
  }
  const lost = decoded.text.split('\ufffd').length - 1;
  if (lost > 0) found.push(message('text/replacement', { file, values: { count: String(lost) } }));
  return found;
}

type Decoded = Pick<DecodedText, 'text' | 'problem'>;

/** All messages of a page, in order of place. */
export function pageToMessages(page: ParsedPage, decoded: Decoded): Message[] {
  const { file, encoding } = page.source;
  const ofArticles = page.articles.flatMap((article) => [
    ...headMessages(article, file),
    ...article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => textMessages(paragraph, file)),
    ),
    ...endMessages(article, file),
  ]);
  return [...fileMessages(file, encoding, decoded), ...ofArticles];
}
