/** An article and its page → what is cited of it. */
import { articleToVersion } from '../../archive/addresses/article-to-version.ts';
import { personPinyin } from '../../archive/registers/name-to-slug.ts';
import { bylinesToWriters } from '../../archive/registers/writers.ts';
import type { Article, Page } from '../../parse/records/index.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';
import { factsToReference, type Reference } from './facts-to-reference.ts';
import { nameToAuthor, withoutTones } from './name-to-author.ts';
import { newspaperPinyin } from './newspaper-pinyin.ts';
import { titleToPinyin } from './title-to-pinyin.ts';

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

/** For the styles in words too: reading a title costs more than all else that is cited. */
export function articleToReadReference(article: Article, page: Page, place: Place): Reference {
  const title = article.headline.map(({ text }) => text).join(' ');
  const titlePinyin = titleToPinyin(title, properNames(article, page.newspaper));
  return { ...articleToReference(article, page, place), titlePinyin };
}

/** The people of the article, and the places that it and its paper are of, by their readings. */
function properNames(
  { people, dateline, headline }: Article,
  newspaper: string | null,
): Map<string, string> {
  const title = headline.map(({ text }) => text).join('');
  const town = newspaper?.replace(/(?:日|晚|晨|早|商|时|時|都市)?[报報]$/u, '') ?? '';
  // 人民 of 人民日报 is no place; 海州 is one where 海州市 is spoken of.
  const isTown = town !== '' && [...'省市州县縣区區'].some((level) => title.includes(town + level));
  const places = [dateline?.place, isTown ? town : null].filter(
    (place) => place && title.includes(place),
  );
  const names = people.map(({ name }) => name).filter((name) => title.includes(name));
  return new Map([
    ...places.map((place) => [place ?? '', newspaperPinyin(place ?? '')] as const),
    ...names.map((name) => [name, withoutTones(personPinyin(name))] as const),
  ]);
}
