/** What stands above the hits: the count, the order, names, and what went wrong. */
import type { NameHit } from '../../../../search/read/names.ts';
import type { Result } from '../../../../search/result.ts';
import { emptyState, stateToAddress } from '../state/address.ts';
import { writeFilter } from '../state/filters.ts';
import { boundsToWords, numberToWords } from './bounds-to-words.ts';
import { element } from './element.ts';
import { nameToAddress, nameToWords } from './name-to-words.ts';

const orderWords: Record<Result['order'], string> = {
  weighed: '标题命中在前，再按命中的位置与次数',
  headlines: '标题命中在前，新的在前',
  newest: '新的在前',
  oldest: '旧的在前',
};

/** A result, and the names found besides. */
export interface Count {
  result: Result;
  names: NameHit[];
}

/** One sentence that is true: `6 篇文章，11 处`, `20 至 1,320 篇文章`. */
export function countToWords({ result, names }: Count): string {
  const { isSearchable, atMost, places, failures } = result;
  if (!isSearchable) return '请输入汉字、字母或数字';
  if (atMost === Infinity) return '检索没有完成';
  if (atMost === 0 && names.length > 0) {
    const near = names.every(({ isNear }) => isNear) ? '相近的' : '';
    return `找到 ${names.length} 个${near}名称`;
  }
  if (atMost === 0) return failures.length > 0 ? '没有找到' : '没有找到这样的文章';
  return `${boundsToWords(result)} 篇文章${places === null ? '' : `，${numberToWords(places)} 处`}`;
}

/** How much was searched, and, where hits stand in an order, what comes first. */
export function orderToWords({ result, names }: Count, isOrdered: boolean): string {
  const { isSearchable, hits, order, articles, atMost } = result;
  if (!isSearchable) return '';
  const none = atMost === 0 && names.length > 0 ? '文章里没有这些字' : '';
  const searched = articles > 0 ? `全部 ${numberToWords(articles)} 篇已检索` : '';
  return [searched, none, isOrdered && hits.length > 1 ? orderWords[order] : '']
    .filter(Boolean)
    .join('，');
}

/** Null if nothing was lost. */
export function failuresToWords({ failures, atMost }: Result): string | null {
  if (failures.length === 0) return null;
  const files = failures.map(({ path, reason }) => `search/${path} ${reason}`).join('；');
  const what = atMost === Infinity ? '检索的索引没有取到' : '索引有文件没有取到，结果可能不全';
  return `${what}：${files}`;
}

/** Links to the pages of names; those that are only near to what was typed say so. */
export function printNames(names: NameHit[], home: string): (Node | string)[] {
  if (names.length === 0) return [];
  const links = names.map(({ row }) => {
    const [kind, name] = row;
    const about = element('span', 'soft', nameToWords(row));
    const link = element('a', '', element('b', 'song', name), ' ', about);
    link.href = nameToAddress(row, home);
    const articles = element('a', 'soft quiet', '相关文章');
    articles.ariaLabel = `相关文章：${name}`;
    articles.href = `${home}search/${stateToAddress({ ...emptyState, query: writeFilter('', kind, name) })}`;
    return element('li', '', link, ' ', articles);
  });
  const isNear = names.every((name) => name.isNear);
  return [...(isNear ? [element('p', 'soft', '是不是要找')] : []), element('ul', '', ...links)];
}
