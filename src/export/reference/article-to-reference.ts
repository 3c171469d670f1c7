/** An article → what every style of citation, format and metadata says of it. */
import { articleToVersion } from '../../archive/addresses/article-to-version.ts';
import { personPinyin } from '../../archive/registers/name-to-slug.ts';
import type { Article, Byline, Page } from '../../parse/records/index.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';
import { type CitedDay, edtfToCitedDay } from './cited-day.ts';
import { type Author, nameToAuthor } from './name-to-author.ts';
import { newspaperPinyin } from './newspaper-pinyin.ts';

export interface Reference {
  id: string;
  /** The headline, parts joined by a space; without one, how the text begins. */
  title: string;
  /** True where the title is not printed: styles put it in square brackets. */
  untitled: boolean;
  /** Writers in printed order; photographers only where nobody else is named. */
  authors: Author[];
  newspaper: { name: string; pinyin: string } | null;
  /** The day of the issue. */
  day: CitedDay;
  /** The page as printed, without leading zeros. */
  page: string | null;
  /** The page that the article begins or goes on: `continued` says which. */
  continued: { from: string | null; on: string | null };
  /** Full address, or null where the site's is not known. */
  url: string | null;
  /** Names the state of the text, eight characters. */
  version: string;
}

/** Characters of the text that stand for a headline that is not there. */
const longestBeginning = 20;

export function articleToReference(article: Article, page: Page, place: Place): Reference {
  const headline = article.headline.map(({ text }) => text).join(' ');
  const { newspaper, printedPage } = page;
  return {
    id: article.id,
    title: headline || beginning(article),
    untitled: headline === '',
    authors: writers(article.bylines).map(({ name }) => nameToAuthor(name, personPinyin(name))),
    newspaper: newspaper === null ? null : { name: newspaper, pinyin: newspaperPinyin(newspaper) },
    day: edtfToCitedDay(page.published.value),
    page: printedPage === null ? null : printedPage.replace(/^0+(?=.)/, ''),
    continued: {
      from: article.continuedFrom?.page ?? null,
      on: article.continuedOn?.page ?? null,
    },
    url: toFullAddress(place, articlePath(article.id)),
    version: articleToVersion(article),
  };
}

/** Who only took pictures is no author where somebody wrote. */
function writers(bylines: Byline[]): Byline[] {
  const writing = bylines.filter(({ role }) => !role.startsWith('摄影'));
  const chosen = writing.length > 0 ? writing : bylines;
  return chosen.filter(({ name }, at) => chosen.findIndex((one) => one.name === name) === at);
}

function beginning({ sections, captions }: Article): string {
  const paragraph = sections.flatMap(({ paragraphs }) => paragraphs)[0];
  const text = [...(paragraph ?? captions[0] ?? { text: '无题' }).text];
  return text.length > longestBeginning
    ? `${text.slice(0, longestBeginning).join('')}……`
    : text.join('');
}
