/** Archives for tests: the one of the cases, and small ones made by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Archive } from '../../src/archive/records.ts';
import type { Article, Carrier, DateRecord, Page } from '../../src/parse/records/index.ts';

/** What a test says of an article; the rest is empty. */
export interface ArticleSketch {
  id: string;
  headline?: string[];
  kicker?: string;
  deck?: string;
  column?: string;
  dateline?: string;
  heading?: string;
  caption?: string;
  paragraphs?: string[];
  bylines?: string[];
  people?: string[];
  /** EDTF, of the article. */
  date?: string | null;
  kind?: Article['kind'];
}

/** A page an article, each of its own day, so that the order of search can be seen. */
export interface PageSketch {
  published?: string | null;
  newspaper?: string | null;
  articles: ArticleSketch[];
}

export function sketchToArchive(pages: PageSketch[]): Archive {
  return {
    title: '石门日报',
    rights: null,
    contact: null,
    trees: null,
    pages: pages.map(toPage),
    notes: new Map(),
    articleNotes: new Map(),
    issues: [],
    people: [],
    bylines: [],
    columns: [],
    newspapers: [],
    retired: [],
    versions: new Map(),
    formerAnchors: new Map(),
    messages: [],
  };
}

function toPage(sketch: PageSketch, index: number): Page {
  const id = index.toString(16).padStart(8, '0');
  return {
    id,
    source: { file: `${id}.txt`, sha256: '', encoding: 'utf-8', lines: 0, characters: 0 },
    newspaper: sketch.newspaper ?? null,
    published: day(sketch.published ?? null),
    printedPage: null,
    articles: sketch.articles.map((article, order) => toArticle(article, id, order + 1)),
    repeats: [],
    furniture: [],
    messages: [],
  };
}

function toArticle(sketch: ArticleSketch, page: string, order: number): Article {
  const maybe = (text: string | undefined): Carrier | null =>
    text === undefined ? null : carrier(text);
  return {
    id: sketch.id,
    page,
    order,
    lines: [1, 1],
    kind: sketch.kind ?? 'news',
    column: maybe(sketch.column),
    kicker: maybe(sketch.kicker),
    headline: (sketch.headline ?? []).map(carrier),
    deck: maybe(sketch.deck),
    dateline:
      sketch.dateline === undefined
        ? null
        : { ...carrier(sketch.dateline), agency: null, place: null, date: null },
    bylineLine: null,
    bylines: (sketch.bylines ?? []).map((name) => ({ name, role: '记者', outlet: null })),
    date: day(sketch.date ?? null),
    continuedFrom: null,
    continuedOn: null,
    sections: [
      {
        label: null,
        heading: maybe(sketch.heading),
        paragraphs: (sketch.paragraphs ?? []).map((text, at) => ({
          ...carrier(text),
          id: `p-${at + 1}`,
        })),
      },
    ],
    captions: sketch.caption === undefined ? [] : [carrier(sketch.caption)],
    credits: [],
    notes: [],
    people: (sketch.people ?? []).map((name) => ({
      name,
      posts: [],
      roles: [],
      list: null,
      places: [],
    })),
  };
}

function carrier(text: string): Carrier {
  return { text, spans: [] };
}

function day(value: string | null): DateRecord {
  return { value, text: null, basis: null, evidence: [] };
}

const cases = new URL('../cases/', import.meta.url);

interface Gold {
  newspaper: string;
  published: string;
  articles: {
    kicker: string | null;
    headline: string[];
    deck: string | null;
    column: string | null;
    dateline: string | null;
    date: string | null;
    bylines: { name: string }[];
    sections: { label: string | null; heading: string | null; paragraphs: string[] }[];
    people: { name: string }[];
  }[];
}

/** The archive of the golden records: search is tested on what pages hold, not on the parser. */
export function goldToArchive(): Archive {
  return sketchToArchive(
    readdirSync(cases)
      .sort()
      .filter((slug) => existsSync(new URL(`${slug}/gold.json`, cases)))
      .map((slug) => {
        const text = readFileSync(new URL(`${slug}/gold.json`, cases), 'utf8');
        const gold = JSON.parse(text) as Gold;
        return {
          published: gold.published,
          newspaper: gold.newspaper,
          articles: gold.articles.map((article, order) =>
            goldToSketch(article, `${slug}-${order}`),
          ),
        };
      }),
  );
}

function goldToSketch(article: Gold['articles'][number], id: string): ArticleSketch {
  const heads = article.sections.flatMap(({ label, heading }) => [label, heading]);
  const optional = { kicker: article.kicker, deck: article.deck, column: article.column };
  const texts = Object.entries({ ...optional, dateline: article.dateline });
  return {
    id,
    headline: article.headline,
    heading: heads.filter((head) => head !== null).join(' '),
    paragraphs: article.sections.flatMap(({ paragraphs }) => paragraphs),
    bylines: article.bylines.map(({ name }) => name),
    people: article.people.map(({ name }) => name),
    date: article.date,
    ...Object.fromEntries(texts.filter(([, text]) => text !== null)),
  };
}
