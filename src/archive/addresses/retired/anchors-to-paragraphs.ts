/** Former anchors, as the registry keeps them → the paragraphs that they lead to now. */
import type { Article } from '../../../parse/records/index.ts';
import type { Archive, FormerAnchor } from '../../records.ts';
import type { ArticleEntry, Entry } from '../registry/entry.ts';
import { formerAnchors, paragraphsOf } from './former-anchors.ts';

/** Text that moved more often than this went in a circle. */
const mostMoves = 16;

type Former = Map<string, Record<string, string>>;

/** For looking articles up by id and by page. */
interface Places {
  articles: Map<string, Article>;
  pages: Map<string, Article[]>;
  retired: Map<string, string[]>;
}

function placesOf({ pages, retired }: Pick<Archive, 'pages' | 'retired'>): Places {
  return {
    articles: new Map(
      pages.flatMap((page) => page.articles.map((article) => [article.id, article])),
    ),
    pages: new Map(pages.map((page) => [page.id, page.articles])),
    retired: new Map(
      retired.flatMap(({ kind, slug, to }) => (kind === 'articles' ? [[slug, to]] : [])),
    ),
  };
}

/** Article id → former anchor → place, for every entry that has any; linear. */
export function formerPlaces(
  archive: Pick<Archive, 'pages' | 'retired'>,
  registry: readonly Entry[],
): Former {
  const places = placesOf(archive);
  const all: Former = new Map();
  for (const entry of registry) {
    if (entry.kind !== 'articles') continue;
    const former = formerOf(entry, places);
    if (Object.keys(former).length > 0) all.set(entry.slug, former);
  }
  return all;
}

function formerOf(entry: ArticleEntry, places: Places): Record<string, string> {
  const article = places.articles.get(entry.slug) ?? null;
  if (article === null && entry.retired !== undefined) return entry.former ?? {};
  return formerAnchors(entry, article, () => {
    const successors = places.retired.get(entry.slug) ?? [];
    const near = [
      ...(places.pages.get(article?.page ?? entry.page) ?? []),
      ...successors.flatMap((id) => places.articles.get(id) ?? []),
    ];
    return [...new Set(near)].filter(({ id }) => id !== entry.slug);
  });
}

/** Article id → where each anchor that it does not have leads now. */
export function anchorsToParagraphs(
  archive: Pick<Archive, 'pages' | 'retired'>,
  registry: readonly Entry[],
): Archive['formerAnchors'] {
  const former = formerPlaces(archive, registry);
  const present = new Map(
    archive.pages.flatMap((page) =>
      page.articles.map((article) => [
        article.id,
        new Set(former.size === 0 ? [] : paragraphsOf(article).map(({ id }) => id)),
      ]),
    ),
  );
  const follow = (id: string, anchor: string): FormerAnchor => {
    let [at, paragraph, exact] = [id, anchor, true];
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const anchors = present.get(at);
      if (anchors?.has(paragraph)) return { anchor, article: at, paragraph, exact };
      const next = former.get(at)?.[paragraph];
      if (next === undefined || next === '~') break;
      exact &&= !next.startsWith('~');
      const [article = '', inArticle] = next.replace(/^~/u, '').split('#');
      if (inArticle === undefined) paragraph = article;
      else [at, paragraph] = [article, inArticle];
    }
    return { anchor, article: present.has(at) ? at : null, paragraph: null, exact: false };
  };
  return new Map(
    Array.from(former, ([id, anchors]): [string, FormerAnchor[]] => [
      id,
      Object.keys(anchors)
        .filter((anchor) => !present.get(id)?.has(anchor))
        .map((anchor) => follow(id, anchor)),
    ]),
  );
}
