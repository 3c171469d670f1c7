/** MLA, 9th edition. */

import type { CitedDay } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';
import type { Author } from '../../reference/name-to-author.ts';
import { bothNames, ended, monthName, quotedTitle } from './latin.ts';

export function toMla(reference: Reference): string {
  const { authors, title, untitled, day, page, continued, url } = reference;
  const names = toNames(authors);
  const source = [
    bothNames(reference),
    toMlaDay(day),
    page === null ? null : toMlaPage(page, continued.on !== null),
    // An address is printed without its scheme.
    url === null ? null : url.replace(/^https?:\/\//, ''),
  ].filter(Boolean);
  return [
    names === '' ? '' : ended(names),
    untitled ? `[${title}].` : quotedTitle(reference),
    source.length === 0 ? '' : `${source.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Three or more authors are told by the first. */
function toNames(authors: Author[]): string {
  const names = authors.map(({ pinyin }) => `${pinyin.family} ${pinyin.given}`.trim());
  return names.length > 2 ? `${names[0]}, et al.` : names.join(' and ');
}

/** `27 Jan. 2024`; inferred `16 May [2023?]`; nothing where nothing is known. */
function toMlaDay({ year, month, day, inferred }: CitedDay): string | null {
  if (year === null && month === null) return null;
  const known = year === null ? '[year unknown]' : inferred ? `[${year}?]` : String(year);
  return [day, short(monthName(month)), known].filter(Boolean).join(' ');
}

/** `p. 3`; a story that goes on elsewhere has the first page and a plus: `pp. A1+`. */
function toMlaPage(page: string, isContinued: boolean): string {
  return isContinued ? `pp. ${page}+` : `p. ${page}`;
}

/** Months of more than four letters are shortened; September to four. */
function short(month: string): string {
  if (month.length <= 4) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
