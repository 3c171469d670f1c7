/** Filters as words of the query: `人物:张超超`, `日期:2022..2024-03`. The query is the whole state. */
import { operatorNames } from '../../../../search/query/operator-names.ts';
import type { FacetName } from '../../../../search/result.ts';
import { words } from '../../../i18n/words/index.ts';

/** Written in the language of the page, read in Chinese and English. */
export type Filter = 'date' | FacetName;

const term = /(?:^|\s)([^\s:：-]+)[:：]("[^"]*"|“[^”]*”|\S+)/gu;

/** The value of a filter in a query; empty if it has none. */
export function readFilter(query: string, filter: Filter): string {
  for (const [, name = '', value = ''] of query.matchAll(term)) {
    if (isNameOf(name, filter)) return value.replaceAll(/^["“]|["”]$/gu, '');
  }
  return '';
}

/** The query with the filter set; without it, if the value is empty. */
export function writeFilter(query: string, filter: Filter, value: string): string {
  const others = query.replaceAll(term, (whole, name: string) =>
    isNameOf(name, filter) ? '' : whole,
  );
  const clean = value.trim().replaceAll('"', '');
  const quoted = /\s/.test(clean) ? `"${clean}"` : clean;
  return [others.trim(), quoted && `${words('found').operators[filter]}:${quoted}`]
    .filter(Boolean)
    .join(' ');
}

function isNameOf(name: string, filter: Filter): boolean {
  const here: string = words('found').operators[filter];
  return name === here || operatorNames[filter].includes(name.toLowerCase());
}
