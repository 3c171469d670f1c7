/** In the words of Chinese footnotes: 王静：《标题》，《石家庄日报》2024年1月27日，第3版。 */

import type { CitedDay } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';

export function toPlainChinese(reference: Reference): string {
  const { authors, title, untitled, newspaper, day, page, continued, url, version } = reference;
  const names = authors.map(({ name }) => name).join('、');
  const parts = [
    untitled ? `〔${title}〕` : `《${inTitleMarks(title)}》`,
    (newspaper === null ? '' : `《${newspaper.name}》`) + toChineseDay(day),
    page === null ? '' : `第${page}版`,
    continued.from === null ? '' : `上接第${continued.from}版`,
    continued.on === null ? '' : `下转第${continued.on}版`,
    url ?? '',
  ].filter(Boolean);
  return `${names && `${names}：`}${parts.join('，')}（文本${version}）。`;
}

/** Title marks inside title marks are single ones, by the rule of Chinese punctuation. */
function inTitleMarks(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

export function toChineseDay({ year, month, day, inferred }: CitedDay): string {
  if (year === null && month === null) return '（日期不详）';
  const words = [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ].join('');
  if (year === null) return `${words}（年份不详）`;
  return inferred ? `${words}（年份推断）` : words;
}
