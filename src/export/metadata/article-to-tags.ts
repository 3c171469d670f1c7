/** What an article's page tells reference managers and link previews: names and values of `<meta>`. */

import { toCertainDay, toPlainDay } from '../reference/cited-day.ts';
import type { Reference } from '../reference/facts-to-reference.ts';

export interface Tag {
  /** Open Graph names its tags by `property`, all others by `name`. */
  attribute: 'name' | 'property';
  name: string;
  content: string;
}

/** Highwire tags for Scholar and Zotero, Dublin Core for the type of item, Open Graph for previews. */
export function articleToTags(reference: Reference, description: string): Tag[] {
  const { title, authors, newspaper, day, page, url } = reference;
  const certain = toCertainDay(day);
  const names: [string, string | null | undefined][] = [
    ['citation_title', title],
    ...authors.map(({ name }): [string, string] => ['citation_author', name]),
    ['citation_journal_title', newspaper?.name],
    ['citation_publication_date', certain?.replaceAll('-', '/')],
    ['citation_firstpage', page],
    ['citation_language', 'zh'],
    ['citation_public_url', url],
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ...authors.map(({ name }): [string, string] => ['DC.creator', name]),
    // Dublin Core takes EDTF, so that an inferred year is told as one.
    ['DC.date', certain ?? uncertain(reference)],
    ['DC.source', newspaper?.name],
    ['DC.language', 'zh'],
  ];
  const properties: [string, string | null | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:site_name', newspaper?.name],
    ['og:locale', 'zh_CN'],
    ['og:url', url],
    ['article:published_time', certain],
  ];
  return [...toTags('name', names), ...toTags('property', properties)];
}

function uncertain({ day }: Reference): string | null {
  const plain = toPlainDay(day);
  return plain === null ? null : `${plain}?`;
}

function toTags(
  attribute: Tag['attribute'],
  entries: [string, string | null | undefined][],
): Tag[] {
  return entries.flatMap(([name, content]) => (content ? [{ attribute, name, content }] : []));
}
