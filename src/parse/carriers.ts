/** All carriers of a page: what the characters of its seed became. */
import type {
  Carrier,
  FurnitureKind,
  ParsedArticle,
  ParsedPage,
  Section,
} from './records/index.ts';

export const carrierKinds = [
  'column',
  'kicker',
  'headline',
  'deck',
  'dateline',
  'byline',
  'continuedFrom',
  'continuedOn',
  'label',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'note',
  'furniture',
  'repeat',
] as const;

export type CarrierKind = (typeof carrierKinds)[number];

export interface Carried extends Carrier {
  kind: CarrierKind;
  /** Order number of the article on its page; null for furniture. */
  article: number | null;
  /** The anchor, for paragraphs. */
  paragraph: string | null;
  /** What it is for, for furniture. */
  furniture: FurnitureKind | null;
}

const plainly = { paragraph: null, furniture: null } as const;

type Entry = [CarrierKind, Carrier | null];

function sectionCarriers({ label, heading }: Section): Entry[] {
  return [
    ['label', label],
    ['heading', heading],
  ];
}

function articleCarriers(article: ParsedArticle): Carried[] {
  const single: Entry[] = [
    ['column', article.column],
    ['kicker', article.kicker],
    ...article.headline.map((part): Entry => ['headline', part]),
    ['deck', article.deck],
    ['dateline', article.dateline],
    ['byline', article.bylineLine],
    ['continuedFrom', article.continuedFrom],
    ['continuedOn', article.continuedOn],
    ...article.sections.flatMap(sectionCarriers),
    ...article.captions.map((caption): Entry => ['caption', caption]),
    ...article.credits.map((credit): Entry => ['credit', credit]),
    ...article.notes.map((note): Entry => ['note', note]),
  ];
  const carry = ([kind, carrier]: Entry): Carried[] =>
    carrier && carrier.spans.length > 0
      ? [
          {
            kind,
            article: article.order,
            ...plainly,
            text: carrier.text,
            spans: carrier.spans,
          },
        ]
      : [];
  const paragraphs = article.sections.flatMap((section) =>
    section.paragraphs.map(({ id, text, spans }) => ({
      kind: 'paragraph' as const,
      article: article.order,
      paragraph: id,
      furniture: null,
      text,
      spans,
    })),
  );
  return [...single.flatMap(carry), ...paragraphs];
}

/** Every carrier of a page. Their spans tile its characters, white space apart. */
export function pageToCarriers(page: ParsedPage): Carried[] {
  const repeats = page.repeats.map(({ order, text, spans }) => ({
    kind: 'repeat' as const,
    article: order,
    ...plainly,
    text,
    spans,
  }));
  const furniture = page.furniture.map(({ kind, text, spans }) => ({
    kind: 'furniture' as const,
    article: null,
    paragraph: null,
    furniture: kind,
    text,
    spans,
  }));
  return [...page.articles.flatMap(articleCarriers), ...repeats, ...furniture];
}
