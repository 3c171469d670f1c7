/** An article as schema.org tells it to search engines, and where it stands in the site. */
import type { BreadcrumbList, ListItem, NewsArticle, WithContext } from 'schema-dts';
import type { Article } from '../../parse/records/index.ts';
import { toCertainDay, toPlainDay } from '../reference/cited-day.ts';
import type { Reference } from '../reference/facts-to-reference.ts';

/**
 * A day that is not certain is told in EDTF, as `temporalCoverage`, never as a date. `changed` is the
 * plain day since which the text is as it is, if it is known.
 */
export function articleToNewsArticle(
  article: Article,
  reference: Reference,
  changed: string | null,
): WithContext<NewsArticle> {
  const { id, title, authors, newspaper, day, page, url, version } = reference;
  const certain = toCertainDay(day);
  const plain = toPlainDay(day);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url === null ? {} : { '@id': url, url }),
    identifier: id,
    version,
    headline: title,
    ...(article.deck === null ? {} : { alternativeHeadline: article.deck.text }),
    inLanguage: 'zh',
    author: authors.map(({ name }) => ({ '@type': 'Person', name })),
    ...(certain === null ? {} : { datePublished: certain }),
    ...(changed === null ? {} : { dateModified: changed }),
    ...(certain === null && plain !== null ? { temporalCoverage: `${plain}?` } : {}),
    ...(article.dateline === null ? {} : { dateline: article.dateline.text }),
    ...(page === null ? {} : { printPage: page }),
    ...(article.column === null ? {} : { printSection: article.column.text }),
    isPartOf: {
      '@type': 'PublicationIssue',
      ...(certain === null ? {} : { datePublished: certain }),
      ...(newspaper === null ? {} : { isPartOf: { '@type': 'Newspaper', name: newspaper.name } }),
    },
  };
}

/** A step from the home page down: its name, and its full address where the site's is known. */
export interface Crumb {
  name: string;
  url: string | null;
}

/** Null where no address is known: search engines take no crumb without one. */
export function toBreadcrumbs(crumbs: Crumb[]): WithContext<BreadcrumbList> | null {
  if (crumbs.some(({ url }) => url === null)) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(
      ({ name, url }, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(url === null ? {} : { item: url }),
      }),
    ),
  };
}

/** For a `<script>`: no end of an element can stand in it. */
export function printLinkedData(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, ' ');
}
