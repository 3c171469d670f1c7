/**
 * Where the text stands now of articles that are withdrawn by their ids: another segmentation of a
 * page may have put it, or a part of it, into an article of another id. It is withdrawn there too.
 */
import type { Message, Page } from '../../parse/records/index.ts';
import type { ArticleEntry, Entry } from '../addresses/registry/entry.ts';
import { anchorsToParagraphs } from '../addresses/retired/anchors-to-paragraphs.ts';
import { articleSuccessors } from '../addresses/retired/article-successors.ts';
import { retiredAddresses } from '../addresses/retired/index.ts';
import type { ReadCatalogue } from './index.ts';

export interface Withdrawn {
  /** The id that the catalogue names. */
  by: string;
  reason: string;
}

export interface WithdrawnTexts {
  /** Ids that the catalogue withdraws and the registry knows, whether they have a page or not. */
  named: Set<string>;
  /** Article id → why it is withdrawn though the catalogue does not name it. */
  articles: Map<string, Withdrawn>;
  /** Page id likewise: its text is in no article any more, so it may stand anywhere on the page. */
  pages: Map<string, Withdrawn>;
}

const nobody = { people: [], bylines: [], columns: [], newspapers: [] };

export function withdrawnTexts(
  { articles }: Pick<ReadCatalogue, 'articles'>,
  pages: Page[],
  registry: readonly Entry[],
): WithdrawnTexts {
  const known = registry.filter((entry): entry is ArticleEntry => entry.kind === 'articles');
  const named = known.filter(({ slug }) => articles[slug]?.withdrawn !== undefined);
  const found: WithdrawnTexts = {
    named: new Set(named.map(({ slug }) => slug)),
    articles: new Map(),
    pages: new Map(),
  };
  if (named.length === 0) return found;
  const living = new Set(pages.flatMap((page) => page.articles.map(({ id }) => id)));
  const retired = retiredAddresses({ pages, ...nobody }, [], known);
  const leads = new Map(retired.map(({ slug, to }) => [slug, to]));
  const anchors = anchorsToParagraphs({ pages, retired }, known);
  // A text may have gone on from its successor: it is looked for itself, too.
  const gone = named.filter(({ slug }) => !living.has(slug));
  const successors = articleSuccessors(gone, pages);
  for (const entry of named) {
    const { slug } = entry;
    const withdrawn = { by: slug, reason: articles[slug]?.withdrawn ?? '' };
    const now = successors.get(entry);
    const parts = (anchors.get(slug) ?? []).filter(({ exact }) => exact);
    const places = [
      ...(leads.get(slug) ?? []),
      ...(now?.to ?? []),
      ...parts.flatMap(({ article }) => article ?? []),
    ];
    for (const id of places) {
      if (id !== slug && living.has(id)) found.articles.set(id, withdrawn);
    }
    if (now?.reason === 'unread' && places.length === 0) found.pages.set(entry.page, withdrawn);
  }
  return found;
}

/** For the editor, who withdrew less. */
export function withdrawnMessages(
  { aboutArticle }: Pick<ReadCatalogue, 'aboutArticle'>,
  { articles, pages }: WithdrawnTexts,
): Message[] {
  const places = [
    ...Array.from(articles, ([id, { by }]) => ({ by, place: `articles/${id}/` })),
    ...Array.from(pages, ([id, { by }]) => ({ by, place: `pages/${id}/` })),
  ];
  return places.map(({ by, place }) =>
    aboutArticle('catalogue/withdrawn-elsewhere', by, { key: by, place }),
  );
}
