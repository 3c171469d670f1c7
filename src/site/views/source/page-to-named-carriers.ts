/** Every carrier of a page with its name on the site: what each character of the seed became. */
import { type Carried, type CarrierKind, pageToCarriers } from '../../../parse/carriers.ts';
import type { Article, Page, Span } from '../../../parse/records/index.ts';
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

const names: Record<Exclude<CarrierKind, 'paragraph' | 'furniture'>, string> = {
  column: '栏目',
  kicker: '引题',
  headline: '标题',
  deck: '副题',
  dateline: '电头',
  byline: '署名',
  continuedFrom: '转版',
  continuedOn: '转版',
  label: '人物标签',
  heading: '小标题',
  caption: '图注',
  credit: '摄影署名',
  note: '附注',
  repeat: '重复刊出',
};

/** In no particular order. */
export function pageToNamedCarriers(page: Page): NamedCarrier[] {
  const counts = new Map<number | null, number>();
  const nameOf = ({ kind, article, furniture }: Carried): string => {
    if (kind === 'furniture') return furnitureNames[furniture ?? 'other'];
    if (kind !== 'paragraph') return names[kind];
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    return `正文 ${count}`;
  };
  return pageToCarriers(page).map((carrier) => ({
    name: nameOf(carrier),
    spans: carrier.spans,
    article: page.articles[(carrier.article ?? 0) - 1] ?? null,
    anchor: carrier.paragraph ?? '',
  }));
}
