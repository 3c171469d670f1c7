/** A person's appearances with their days and the very words. */
import type { Appearance, Person } from '../../../archive/records.ts';
import type { Article, Page, Place } from '../../../parse/records/index.ts';
import { edtfToPlainDay } from '../../i18n/date-to-words.ts';

export interface Quotation {
  paragraph: string;
  before: string;
  name: string;
  after: string;
}

export interface AppearanceView {
  article: Article;
  appearance: Appearance;
  /** The article's own day, else that of its issue; null if neither is known whole. */
  day: string | null;
  isUncertain: boolean;
  quotations: Quotation[];
}

const mostQuotations = 3;
/** Characters on either side of the name, where the sentence is longer. */
const reach = 40;
const sentenceEnd = /[。！？；!?;]/;

export interface Sources {
  articleById: (id: string) => Article;
  pageById: (id: string) => Page;
}

/** In the order of the register: newest first. */
export function personToAppearances(person: Person, sources: Sources): AppearanceView[] {
  return person.appearances.map((appearance) => {
    const article = sources.articleById(appearance.article);
    const { published } = sources.pageById(article.page);
    const own = edtfToPlainDay(article.date.value);
    const date = own ? article.date : published;
    return {
      article,
      appearance,
      day: edtfToPlainDay(date.value),
      isUncertain: date.value?.endsWith('?') ?? false,
      quotations: placesToQuotations(article, appearance.places),
    };
  });
}

/** The sentences around the first places, each sentence once. */
export function placesToQuotations(article: Article, places: Place[]): Quotation[] {
  const texts = new Map(
    article.sections.flatMap((section) => section.paragraphs).map(({ id, text }) => [id, text]),
  );
  const quotations: Quotation[] = [];
  /** Paragraph and column up to which the last quotation reaches. */
  let last = { paragraph: '', end: 0 };
  for (const { paragraph, from, to } of places) {
    if (quotations.length === mostQuotations) {
      break;
    }
    const text = texts.get(paragraph);
    const isQuoted = paragraph === last.paragraph && from < last.end;
    if (text && !isQuoted) {
      quotations.push({ paragraph, ...quote(text, from, to) });
      last = { paragraph, end: sentenceEndAfter(text, to) };
    }
  }
  return quotations;
}

function quote(text: string, from: number, to: number): Omit<Quotation, 'paragraph'> {
  const start = sentenceStartBefore(text, from);
  const end = sentenceEndAfter(text, to);
  const isCutBefore = start > 0 && !sentenceEnd.test(text.charAt(start - 1));
  const isCutAfter = end < text.length && !sentenceEnd.test(text.charAt(end));
  const before = text.slice(start, from).replace(/^[”’]/, '');
  const after = text.slice(to, end);
  return {
    before: isCutBefore ? `……${before}` : before,
    name: text.slice(from, to),
    after: isCutAfter ? `${toWholeClauses(after)}……` : after,
  };
}

/** Without the clause, or name of a list, that is cut in two at the end, if it is not all there is. */
function toWholeClauses(text: string): string {
  return text.replace(/(?<=.{8})[，,、][^，,、]*$/, '');
}

/** Where the sentence begins, or `reach` characters before the name. */
function sentenceStartBefore(text: string, from: number): number {
  let start = from;
  while (start > Math.max(0, from - reach) && !sentenceEnd.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

/** Where the sentence ends, or `reach` characters after the name. */
function sentenceEndAfter(text: string, to: number): number {
  let end = to;
  while (end < Math.min(text.length, to + reach) && !sentenceEnd.test(text.charAt(end))) {
    end += 1;
  }
  return end;
}
