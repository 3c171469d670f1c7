/** Every carrier of a page with its name on the site: what each character of the seed became. */
import { type Carried, pageToCarriers } from '../../../parse/carriers.ts';
import type { Article, Page, Span } from '../../../parse/records/index.ts';
import { say, words } from '../../i18n/words/index.ts';

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
export function pageToNamedCarriers(page: Page): NamedCarrier[] {
  const counts = new Map<number | null, number>();
  const nameOf = ({ kind, article, furniture }: Carried): string => {
    if (kind === 'furniture') return words('terms').furniture[furniture ?? 'other'];
    if (kind !== 'paragraph') return words('terms').carriers[kind];
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    return say(words('terms').carriers.paragraph, { number: count });
  };
  return pageToCarriers(page).map((carrier) => ({
    name: nameOf(carrier),
    spans: carrier.spans,
    article: page.articles[(carrier.article ?? 0) - 1] ?? null,
    anchor: carrier.paragraph ?? '',
  }));
}
