/** CSL-JSON, as Zotero and citation processors read it: an array of one item. */

import type { CitedDay } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';

export function toCslJson(reference: Reference): string {
  const { id, title, authors, newspaper, day, page, url, version } = reference;
  const item = {
    id: `banmian-${id}`,
    type: 'article-newspaper',
    title,
    author: authors.map(({ family, given }) =>
      given === '' ? { literal: family } : { family, given },
    ),
    'container-title': newspaper?.name,
    issued: toIssued(day),
    page: page ?? undefined,
    URL: url ?? undefined,
    language: 'zh',
    note: `text ${version}`,
  };
  return JSON.stringify([item], null, 1);
}

/** `circa` is how CSL says that a date is uncertain; without a year the rest is told in words. */
function toIssued({ year, month, day, inferred }: CitedDay): object | undefined {
  if (year !== null) {
    const parts = [year, month, day].filter((part) => part !== null);
    return { 'date-parts': [parts], ...(inferred ? { circa: true } : {}) };
  }
  return month === null ? undefined : { literal: `${month}月${day === null ? '' : `${day}日`}` };
}
