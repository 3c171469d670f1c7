/** Articles of a corpus as an archive, without the detour over page texts. */
import type { Archive } from '../../../src/archive/records.ts';
import type { Article, Carrier, DateRecord, Page } from '../../../src/parse/records/index.ts';

export interface ArticleFacts {
  id: string;
  /** `2024-03-01`. */
  day: string;
  headline: string[];
  kicker: string | null;
  paragraphs: string[];
  people: string[];
  byline: string;
}

export function factsToArchive(facts: ArticleFacts[]): Archive {
  const people = [...new Set(facts.flatMap((article) => article.people))];
  return {
    title: '海州日报',
    rights: null,
    contact: null,
    trees: null,
    pages: facts.map(factsToPage),
    notes: new Map(),
    articleNotes: new Map(),
    issues: [],
    people: people.map((name) => ({ slug: name, name, pinyin: '', posts: [], appearances: [] })),
    bylines: [],
    columns: [],
    newspapers: [],
    retired: [],
    versions: new Map(),
    formerAnchors: new Map(),
    messages: [],
  };
}

function factsToPage(facts: ArticleFacts): Page {
  return {
    id: facts.id,
    source: { file: `${facts.id}.txt`, sha256: '', encoding: 'utf-8', lines: 0, characters: 0 },
    newspaper: '海州日报',
    published: toDate(facts.day),
    printedPage: null,
    articles: [factsToArticle(facts)],
    repeats: [],
    furniture: [],
    messages: [],
  };
}

function factsToArticle(facts: ArticleFacts): Article {
  const paragraphs = facts.paragraphs.map((text, at) => ({ ...carrier(text), id: `p-${at + 1}` }));
  return {
    id: facts.id,
    page: facts.id,
    order: 1,
    lines: [1, 1],
    kind: 'news',
    column: null,
    kicker: facts.kicker === null ? null : carrier(facts.kicker),
    headline: facts.headline.map(carrier),
    deck: null,
    dateline: { ...carrier(`本报讯(记者 ${facts.byline})`), agency: null, place: null, date: null },
    bylineLine: null,
    bylines: [{ name: facts.byline, role: '记者', outlet: null }],
    date: toDate(null),
    continuedFrom: null,
    continuedOn: null,
    sections: [{ label: null, heading: null, paragraphs }],
    captions: [],
    credits: [],
    notes: [],
    people: facts.people.map((name) => ({ name, posts: [], roles: [], list: null, places: [] })),
  };
}

function carrier(text: string): Carrier {
  return { text, spans: [] };
}

function toDate(value: string | null): DateRecord {
  return { value, text: null, basis: null, evidence: [] };
}
