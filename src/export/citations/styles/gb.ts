/**
 * GB/T 7714, numeric: author, title, newspaper, day and page. The edition of 2015 wants the day of
 * access with an address; that of 2025 no longer does, and puts full-width marks between the parts.
 */

import { type CitedDay, twoDigits } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';

/** More authors than these are told as 等. */
const mostAuthors = 3;

/** Stands for the day of access, which only the reader's machine knows. */
export const accessPlace = '[引用日期]';

interface Marks {
  comma: string;
  open: string;
  close: string;
  /** After the page, where there is an address. */
  access: string;
}

/** With an address, `accessPlace` stands where the day of access belongs. */
export function toGb2015(reference: Reference): string {
  return toGb(reference, { comma: ', ', open: '(', close: ')', access: accessPlace });
}

export function toGb2025(reference: Reference): string {
  return toGb(reference, { comma: '，', open: '（', close: '）', access: '' });
}

function toGb(reference: Reference, { comma, open, close, access }: Marks): string {
  const { authors, title, untitled, newspaper, day, page, url } = reference;
  const names = authors.slice(0, mostAuthors).map(({ name }) => name);
  if (authors.length > mostAuthors) names.push('等');
  const number = page === null ? '' : `${open}${page}${close}`;
  const issue = toGbDay(day) + number + (url === null ? '' : access);
  const source = [newspaper?.name ?? '[报名不详]', issue].join(comma);
  return [
    names.join(comma),
    `${untitled ? `[${title}]` : title}[${url === null ? 'N' : 'N/OL'}]`,
    source,
    url ?? '',
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** What is not printed stands in square brackets: `[2023]-05-16`. */
function toGbDay({ year, month, day, inferred }: CitedDay): string {
  if (year === null && month === null) return '[日期不详]';
  const known = year === null ? '[年份不详]' : String(year);
  return [
    inferred ? `[${known}]` : known,
    ...[month, day].flatMap((part) => (part === null ? [] : [twoDigits(part)])),
  ].join('-');
}
