/**
 * What every style of citation, format and metadata says of an article. Made from facts that records
 * and search results both have, without the table of readings: it runs in the browser too.
 */
import { type CitedDay, edtfToCitedDay } from './cited-day.ts';
import type { Author } from './name-to-author.ts';

export interface Reference {
  id: string;
  /** The headline, parts joined by a space; without one, how the text begins. */
  title: string;
  /** In pinyin, for styles in Latin script; empty where it was not read. */
  titlePinyin: string;
  /** True where the title is not printed: styles put it in square brackets. */
  untitled: boolean;
  /** Writers in printed order; photographers only where nobody else is named. */
  authors: Author[];
  /** Its pinyin is empty where it is not known. */
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

export interface CitedFacts extends Omit<Reference, 'title' | 'titlePinyin' | 'untitled' | 'day'> {
  /** Its parts, none where none is printed. */
  headline: readonly string[];
  /** The texts of the article in their order: the first stands for a headline that is not there. */
  texts: readonly string[];
  /** The day of the issue, EDTF, or null. */
  published: string | null;
}

/** Characters of the text that stand for a headline. */
const longestBeginning = 20;

export function factsToReference(facts: CitedFacts): Reference {
  const { headline, texts, published, page, ...rest } = facts;
  const title = headline.join(' ');
  return {
    ...rest,
    title: title || beginning(texts),
    titlePinyin: '',
    untitled: title === '',
    day: edtfToCitedDay(published),
    page: page === null ? null : page.replace(/^0+(?=.)/, ''),
  };
}

function beginning([first = '无题']: readonly string[]): string {
  const characters = [...first];
  return characters.length > longestBeginning
    ? `${characters.slice(0, longestBeginning).join('')}……`
    : first;
}
