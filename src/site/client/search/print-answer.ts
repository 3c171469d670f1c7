/** What stands above the hits: the count, the order, names, and what went wrong. */
import type { NameHit } from '../../../search/read/names.ts';
import type { Result } from '../../../search/result.ts';
import type { NameKind } from '../../../search/wire.ts';
import { element } from './print-hit.ts';

const orderWords: Record<Result['order'], string> = {
  weighed: '标题命中在前，再按命中的位置与次数',
  headlines: '标题命中在前，新的在前',
  newest: '新的在前',
  oldest: '旧的在前',
};

/** One sentence that is true: `6 篇`, `20 至 1,320 篇`. */
export function countToWords({ isSearchable, atLeast, atMost, hits, failures }: Result): string {
  if (!isSearchable) return '请输入汉字、字母或数字';
  if (atMost === Infinity) return '检索没有完成';
  if (atMost === 0) return failures.length > 0 ? '没有找到' : '没有找到这样的文章';
  const exact = atLeast === atMost;
  const count = `${exact ? '' : `${number(atLeast)} 至 `}${number(atMost)} 篇`;
  return hits.length < atLeast ? `${count}，显示前 ${number(hits.length)} 篇` : count;
}

export function orderToWords({ hits, order, articles }: Result): string {
  const searched = articles > 0 ? `共检索 ${number(articles)} 篇` : '';
  return [searched, hits.length > 1 ? orderWords[order] : ''].filter(Boolean).join(' · ');
}

/** Null if nothing was lost. */
export function failuresToWords({ failures, atMost }: Result): string | null {
  if (failures.length === 0) return null;
  const files = failures.map(({ path, reason }) => `search/${path} ${reason}`).join('；');
  const what = atMost === Infinity ? '检索的索引没有取到' : '索引有文件没有取到，结果可能不全';
  return `${what}：${files}`;
}

const folders: Record<NameKind, string> = {
  person: 'people',
  byline: 'bylines',
  column: 'columns',
  newspaper: 'newspapers',
};
const kindWords: Record<NameKind, string> = {
  person: '人物',
  byline: '记者',
  column: '栏目',
  newspaper: '报纸',
};

/** Links to the pages of names; those that are only near to what was typed say so. */
export function printNames(names: NameHit[], home: string): (Node | string)[] {
  if (names.length === 0) return [];
  const links = names.map(({ row: [kind, name, slug, , posts] }) => {
    const about = posts[0] ?? kindWords[kind];
    const link = element('a', '', element('b', 'song', name), ' ', element('span', 'soft', about));
    link.href = `${home}${folders[kind]}/${encodeURIComponent(slug)}/`;
    return element('li', '', link);
  });
  const isNear = names.every((name) => name.isNear);
  return [...(isNear ? [element('p', 'soft', '是不是要找')] : []), element('ul', '', ...links)];
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
