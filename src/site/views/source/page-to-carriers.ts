/** Every carrier of a page with its name on the site: what each character of the seed became. */
import type { Article, Carrier, Page, Span } from '../../../parse/records/index.ts';
import { furnitureNames } from '../../i18n/terms.ts';

export interface NamedCarrier {
  /** `标题`, `正文 3`. */
  name: string;
  spans: Span[];
  /** Null for furniture. */
  article: Article | null;
  /** The anchor of a paragraph, else empty. */
  anchor: string;
}

/** In no particular order. */
export function pageToCarriers(page: Page): NamedCarrier[] {
  const repeats = page.repeats.map(({ order, spans }) => ({
    name: '重复刊出',
    spans,
    article: page.articles[order - 1] ?? null,
    anchor: '',
  }));
  const furniture = page.furniture.map(({ kind, spans }) => ({
    name: furnitureNames[kind],
    spans,
    article: null,
    anchor: '',
  }));
  return [...page.articles.flatMap(articleToCarriers), ...repeats, ...furniture];
}

function articleToCarriers(article: Article): NamedCarrier[] {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const named: [string, Carrier | null][] = [
    ['栏目', article.column],
    ['引题', article.kicker],
    ...article.headline.map((part): [string, Carrier] => ['标题', part]),
    ['副题', article.deck],
    ['电头', article.dateline],
    ['署名', article.bylineLine],
    ['转版', article.continuedFrom],
    ['转版', article.continuedOn],
    ...article.sections.flatMap(({ label, heading }): [string, Carrier | null][] => [
      ['人物标签', label],
      ['小标题', heading],
    ]),
    ...article.captions.map((caption): [string, Carrier] => ['图注', caption]),
    ...article.credits.map((credit): [string, Carrier] => ['摄影署名', credit]),
    ...article.notes.map((note): [string, Carrier] => ['附注', note]),
  ];
  return [
    ...named.flatMap(([name, carrier]) =>
      carrier ? [{ name, spans: carrier.spans, article, anchor: '' }] : [],
    ),
    ...paragraphs.map(({ id, spans }, index) => ({
      name: `正文 ${index + 1}`,
      spans,
      article,
      anchor: id,
    })),
  ];
}
