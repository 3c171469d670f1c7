/** An article and its page → what is cited of it. */
import { articleToVersion } from '../../archive/addresses/article-to-version.ts';
import { personPinyin } from '../../archive/registers/name-to-slug.ts';
import { bylinesToWriters } from '../../archive/registers/writers.ts';
import type { Article, Page } from '../../parse/records/index.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';
import { factsToReference, type Reference } from './facts-to-reference.ts';
import { nameToAuthor } from './name-to-author.ts';
import { newspaperPinyin } from './newspaper-pinyin.ts';

export function articleToReference(article: Article, page: Page, place: Place): Reference {
  const { newspaper, printedPage } = page;
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  return factsToReference({
    id: article.id,
    headline: article.headline.map(({ text }) => text),
    texts: [...paragraphs, ...article.captions].map(({ text }) => text),
    authors: bylinesToWriters(article.bylines).map((name) =>
      nameToAuthor(name, personPinyin(name)),
    ),
    newspaper: newspaper === null ? null : { name: newspaper, pinyin: newspaperPinyin(newspaper) },
    published: page.published.value,
    page: printedPage,
    continued: {
      from: article.continuedFrom?.page ?? null,
      on: article.continuedOn?.page ?? null,
    },
    url: toFullAddress(place, articlePath(article.id)),
    version: articleToVersion(article),
  });
}
