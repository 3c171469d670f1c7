/** Invented pages for the tests of the archive: records as a parser would make them. */
import type {
  Carrier,
  DateRecord,
  ParsedArticle,
  ParsedPage,
} from '../../src/parse/records/index.ts';

export interface ArticleSpec {
  headline?: string;
  paragraphs?: string[];
  /** `5月15日`, `近日`, `今日`: its value is made from it, without a year. */
  day?: string;
  date?: DateRecord;
  more?: Partial<ParsedArticle>;
}

export interface PageSpec {
  file?: string;
  id?: string;
  articles?: ArticleSpec[];
  furniture?: string[];
  more?: Partial<ParsedPage>;
}

export const noDate: DateRecord = { value: null, text: null, basis: null, evidence: [] };

export function carrier(text: string, line: number): Carrier {
  return { text, spans: [{ line, from: 0, to: text.length }] };
}

/** The date of a printed day, as a parser gives it: unknown year, or no value. */
export function dayToDate(text: string | undefined): DateRecord {
  const match = /^(\d+)月(\d+)日/u.exec(text ?? '');
  if (text === undefined) return noDate;
  if (match === null) return { ...noDate, text };
  const [month = '', day = ''] = match.slice(1).map((number) => number.padStart(2, '0'));
  return { ...noDate, value: `XXXX-${month}-${day}`, text };
}

function makeArticle(spec: ArticleSpec, page: string, order: number): ParsedArticle {
  const { headline = `某事之${order}`, paragraphs = [], day, date, more } = spec;
  const line = order * 100;
  return {
    page,
    order,
    lines: [line, line + paragraphs.length],
    kind: 'news',
    column: null,
    kicker: null,
    headline: [carrier(headline, line)],
    deck: null,
    dateline: null,
    bylineLine: null,
    bylines: [],
    date: date ?? dayToDate(day),
    continuedFrom: null,
    continuedOn: null,
    sections: [
      {
        label: null,
        heading: null,
        paragraphs: paragraphs.map((text, index) => ({
          id: `p-${index}`,
          ...carrier(text, line + 1 + index),
        })),
      },
    ],
    captions: [],
    credits: [],
    notes: [],
    people: [],
    ...more,
  };
}

export function makePage(spec: PageSpec = {}): ParsedPage {
  const { file = 'a.txt', id = file, articles = [], furniture = [], more } = spec;
  return {
    id,
    source: { file, sha256: file, encoding: 'utf-8', lines: 1000, characters: 1000 },
    newspaper: '海州日报',
    published: noDate,
    printedPage: null,
    articles: articles.map((article, index) => makeArticle(article, id, index + 1)),
    repeats: [],
    furniture: furniture.map((text, index) => ({
      kind: 'masthead' as const,
      ...carrier(text, index + 1),
    })),
    messages: [],
    ...more,
  };
}
