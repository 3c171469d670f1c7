/** APA, 7th edition: names in pinyin with initials, title and paper in Han characters too. */

import type { CitedDay } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';
import type { Author } from '../../reference/name-to-author.ts';
import { bothNames, bothTitles, ended, monthName } from './latin.ts';

/** More authors than these are told by the first nineteen and the last. */
const mostAuthors = 20;

export function toApa(reference: Reference): string {
  const { authors, title, untitled, day, page, continued, url } = reference;
  const names = toNames(authors);
  const cited = untitled ? `[${title}]` : bothTitles(reference);
  // All pages are told: `A1, A2`.
  const source = [bothNames(reference), page, page === null ? null : continued.on]
    .filter(Boolean)
    .join(', ');
  const parts = [
    ...(names === ''
      ? [ended(cited), `(${toApaDay(day)}).`]
      : [ended(names), `(${toApaDay(day)}).`, ended(cited)]),
    source === '' ? '' : `${source}.`,
    url ?? '',
  ];
  return parts.filter(Boolean).join(' ');
}

function toNames(authors: Author[]): string {
  const names = authors.map(({ pinyin }) =>
    pinyin.given === '' ? pinyin.family : `${pinyin.family}, ${pinyin.given.charAt(0)}.`,
  );
  const last = names.at(-1) ?? '';
  if (names.length > mostAuthors)
    return `${names.slice(0, mostAuthors - 1).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** `2024, January 27`; inferred `[2023?], May 16`; without a year `n.d., May 16`. */
function toApaDay({ year, month, day, inferred }: CitedDay): string {
  const known = year === null ? 'n.d.' : `${year}${inferred ? '?' : ''}`;
  const rest = [monthName(month), day].filter(Boolean).join(' ');
  return [inferred ? `[${known}]` : known, rest].filter(Boolean).join(', ');
}
