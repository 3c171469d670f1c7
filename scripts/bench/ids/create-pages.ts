/** Invented pages as a parser would give them, and the same after every text and file was touched. */
import type { ParsedArticle, ParsedPage } from '../../../src/parse/records/index.ts';
import { shortHash } from '../../../src/text/hash.ts';
import { createRandom } from '../random.ts';

/** On a page; the last is the weather, which is nearly the same every day. */
const articlesOnPage = 10;
const paragraphs = 6;
/** Characters of a paragraph: an article has some 600. */
const length = 100;
const characters = Array.from({ length: 1500 }, (_, at) => String.fromCharCode(0x4e00 + at * 13));

export function createPages(articles: number): ParsedPage[] {
  const random = createRandom(7);
  return Array.from({ length: Math.ceil(articles / articlesOnPage) }, (_, page) => {
    const id = shortHash(`page ${page}`, 8);
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor(page / 4))).toISOString().slice(0, 10);
    const some = Math.min(articlesOnPage, articles - page * articlesOnPage);
    const texts = Array.from({ length: some }, (_, order) =>
      order === articlesOnPage - 1 ? weather(page) : prose(random.pick),
    );
    return toPage({ id, file: `${day}/${page % 4}.txt`, day }, texts, page * articlesOnPage);
  });
}

/** A character of every paragraph is another, every file has another name, articles are turned. */
export function editPages(pages: ParsedPage[]): ParsedPage[] {
  return pages.map((page) => ({
    ...page,
    id: shortHash(`renamed ${page.id}`, 8),
    source: {
      ...page.source,
      file: `renamed/${page.source.file}`,
      sha256: `${page.source.sha256} edited`,
    },
    articles: page.articles.toReversed().map((article, index) => ({
      ...article,
      order: index + 1,
      sections: article.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((one) => {
          const text = `${one.text.slice(0, 20)}改${one.text.slice(21)}`;
          return { ...one, text, id: `p-${shortHash(text, 4)}` };
        }),
      })),
    })),
  }));
}

function prose(pick: (items: readonly string[]) => string): string[] {
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length }, () => pick(characters)).join(''),
  );
}

function weather(page: number): string[] {
  return [
    `市气象台发布：今天白天到夜间晴转多云，偏北风三到四级，最高气温${page % 30}度，最低气温${page % 7}度。`,
  ];
}

function toPage(
  { id, file, day }: { id: string; file: string; day: string },
  texts: string[][],
  first: number,
): ParsedPage {
  const none = { value: null, text: null, basis: null, evidence: [] };
  return {
    id,
    source: {
      file,
      sha256: shortHash(texts.flat().join(), 32),
      encoding: 'utf-8',
      lines: 1,
      characters: 1,
    },
    newspaper: null,
    published: { ...none, value: day, basis: 'masthead' },
    printedPage: null,
    articles: texts.map((text, index) =>
      toArticle(id, text, { order: index + 1, number: first + index }),
    ),
    repeats: [],
    furniture: [],
    messages: [],
  };
}

/** Its number stands where an id does not look: by it the article is known again. */
function toArticle(
  page: string,
  texts: string[],
  { order, number }: { order: number; number: number },
): ParsedArticle {
  const carrier = (text: string) => ({ text, spans: [] });
  return {
    page,
    order,
    lines: [order, order],
    kind: 'news',
    column: null,
    kicker: null,
    headline: [carrier(texts.length > 1 ? (texts[0] ?? '').slice(0, 14) : '天气预报')],
    deck: null,
    dateline: null,
    bylineLine: null,
    bylines: [],
    date: { value: null, text: null, basis: null, evidence: [] },
    continuedFrom: null,
    continuedOn: null,
    sections: [
      {
        label: null,
        heading: null,
        paragraphs: texts.map((text) => ({ id: `p-${shortHash(text, 4)}`, ...carrier(text) })),
      },
    ],
    captions: [],
    credits: [carrier(String(number))],
    notes: [],
    people: [],
  };
}
