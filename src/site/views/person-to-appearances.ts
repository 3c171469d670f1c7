/** A person's appearances with their days and the very words. */
import type { Appearance, Person } from '../../archive/records.ts';
import type { Article, Page, Place } from '../../parse/records/index.ts';
import { edtfToPlainDay } from '../i18n/date-to-words.ts';

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
  const quotations = new Map<string, Quotation>();
  for (const { paragraph, from, to } of places) {
    const text = texts.get(paragraph);
    if (text && quotations.size < mostQuotations) {
      const [start, end] = sentenceAround(text, from, to);
      const key = `${paragraph} ${start}`;
      if (!quotations.has(key)) {
        quotations.set(key, { paragraph, ...cut(text, [start, from, to, end]) });
      }
    }
  }
  return [...quotations.values()];
}

function sentenceAround(text: string, from: number, to: number): [number, number] {
  let start = from;
  while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) {
    start -= 1;
  }
  let end = to;
  while (end < text.length && !sentenceEnd.test(text.charAt(end))) {
    end += 1;
  }
  return [start, end];
}

function cut(text: string, [start, from, to, end]: [number, number, number, number]) {
  const first = Math.max(start, from - reach);
  const last = Math.min(end, to + reach);
  return {
    before: (first > start ? '……' : '') + text.slice(first, from).replace(/^[”’]/, ''),
    name: text.slice(from, to),
    after: text.slice(to, last) + (last < end ? '……' : ''),
  };
}
