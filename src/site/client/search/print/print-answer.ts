/** What stands above the hits: the count, the order, names, and what went wrong. */
import type { NameHit } from '../../../../search/read/names/names.ts';
import type { Result } from '../../../../search/result.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { emptyState, stateToAddress } from '../state/address.ts';
import { boundsToWords, numberToWords } from './bounds-to-words.ts';
import { element, printed } from './element.ts';
import { nameToAddress, nameToQuery, nameToWords } from './name-to-words.ts';
import { printName } from './print-name.ts';

/** A result, and the names found besides. */
export interface Count {
  result: Result;
  names: NameHit[];
}

/** One sentence that is true: `6 篇文章，11 处`, `20 至 1,320 篇文章`. */
export function countToWords({ result, names }: Count): string {
  const { isSearchable, atMost, places, failures } = result;
  const named = words('found');
  if (!isSearchable) return named.type;
  if (atMost === Infinity) return named.unfinished;
  if (atMost === 0 && names.length > 0) {
    const isNear = names.every((name) => name.isNear);
    return say(isNear ? named.nearNamesFound : named.namesFound, { count: names.length });
  }
  if (atMost === 0) return failures.length > 0 ? named.nothing : named.noArticles;
  const isOne = result.atLeast === 1 && atMost === 1;
  const articles = say(isOne ? named.oneArticle : named.articles, {
    number: boundsToWords(result),
  });
  if (places === null) return articles;
  const form = places === 1 ? named.onePlace : named.places;
  return articles + words('terms').comma + say(form, { number: numberToWords(places) });
}

/** How much was searched, and, where hits stand in an order, what comes first. */
export function orderToWords({ result, names }: Count, isOrdered: boolean): string {
  const { isSearchable, hits, order, articles, atMost, failures } = result;
  if (!isSearchable) return '';
  const named = words('found');
  const none = atMost === 0 && names.length > 0 ? named.notInText : '';
  const isWhole = articles > 0 && failures.length === 0;
  const searched = isWhole ? say(named.searched, { number: numberToWords(articles) }) : '';
  return [searched, none, isOrdered && hits.length > 1 ? named.order[order] : '']
    .filter(Boolean)
    .join(words('terms').comma);
}

/** Files that are named at most. */
const mostNamed = 3;

/** Null if nothing was lost. */
export function failuresToWords({ failures, atMost }: Result): string | null {
  if (failures.length === 0) return null;
  const named = words('found');
  const files = failures.slice(0, mostNamed).map(failureToWords).join(words('cite').semicolon);
  const isIndex = atMost === Infinity;
  return say(isIndex ? named.indexLost : named.filesLost, { files, number: failures.length });
}

function failureToWords({ path, reason }: Result['failures'][number]): string {
  const { reasons } = words('found');
  const [, status = ''] = /^answered (\d+)$/.exec(reason) ?? [];
  const why =
    status === ''
      ? ((reasons as Record<string, string>)[reason] ?? reason)
      : say(words('found').answered, { status });
  return `search/${path} ${why}`;
}

/** Links to the pages of names; those that are only near to what was typed say so. */
export function printNames(names: NameHit[], home: string): (Node | string)[] {
  if (names.length === 0) return [];
  const links = names.map(({ row }) => {
    const [, name] = row;
    const about = element(
      'span',
      'soft',
      element('bdi', row[4].length > 0 ? printed : '', nameToWords(row)),
    );
    const link = element('a', '', ...printName(name, 'b'), ' ', about);
    link.href = nameToAddress(row, home);
    const articles = element('a', 'soft quiet', words('found').related);
    articles.ariaLabel = say(words('found').relatedTo, { name: toReadingText(name) });
    articles.href = `${home}search/${stateToAddress({ ...emptyState, query: nameToQuery(row) })}`;
    return element('li', '', link, ' ', articles);
  });
  const isNear = names.every((name) => name.isNear);
  return [
    ...(isNear ? [element('p', 'soft', words('found').didYouMean)] : []),
    element('ul', '', ...links),
  ];
}
