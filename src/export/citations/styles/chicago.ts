/** Chicago, notes and bibliography, 18th edition: the entry of the bibliography. */

import type { CitedDay } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';
import type { Author } from '../../reference/name-to-author.ts';
import { bothNames, ended, monthName, quotedTitle } from './latin.ts';

/** More authors than these are told by the first three. */
const mostAuthors = 6;
const fewAuthors = 3;

export function toChicago(reference: Reference): string {
  const { authors, title, untitled, day, page, url } = reference;
  const names = toNames(authors);
  const source = [
    bothNames(reference),
    toChicagoDay(day),
    page === null ? null : `p. ${page}`,
  ].filter(Boolean);
  const parts = [
    names === '' ? '' : ended(names),
    untitled ? `[${title}].` : quotedTitle(reference),
    ended(source.join(', ')),
    url === null ? '' : `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Chinese names keep their order, so that no comma stands in them: `Wang Jing 王静`. */
function toNames(authors: Author[]): string {
  const names = authors.map(({ name, pinyin }) =>
    [...new Set([`${pinyin.family} ${pinyin.given}`.trim(), name])].join(' '),
  );
  if (names.length > mostAuthors) return `${names.slice(0, fewAuthors).join(', ')}, et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** `January 27, 2024`; inferred `May 16, [2023?]`; without a year `May 16, n.d.` */
function toChicagoDay({ year, month, day, inferred }: CitedDay): string {
  const rest = [monthName(month), day].filter(Boolean).join(' ');
  const known = year === null ? 'n.d.' : inferred ? `[${year}?]` : String(year);
  return [rest, known].filter(Boolean).join(', ');
}
