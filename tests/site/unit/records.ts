/** Small records for tests of what a page shows. */
import type { Article, Carrier, Paragraph } from '../../../src/parse/records/index.ts';

/** A carrier that stands on one line. */
export function carrier(text: string, line = 1, from = 0): Carrier {
  return { text, spans: [{ line, from, to: from + text.length }] };
}

export function paragraph(id: string, text: string, line = 1): Paragraph {
  return { id, ...carrier(text, line) };
}

/** An article with one section and nothing else. */
export function article(paragraphs: Paragraph[], more: Partial<Article> = {}): Article {
  return {
    id: 'abcd1234',
    page: '00000000',
    order: 1,
    lines: [1, 1],
    kind: 'news',
    column: null,
    kicker: null,
    headline: [],
    deck: null,
    dateline: null,
    bylineLine: null,
    bylines: [],
    date: { value: null, text: null, basis: null, evidence: [] },
    continuedFrom: null,
    continuedOn: null,
    sections: [{ label: null, heading: null, paragraphs }],
    captions: [],
    credits: [],
    notes: [],
    people: [],
    ...more,
  };
}
