/** What operators and kinds are called. Without the folding table: the page needs them too. */
import type { Facet, PhraseField } from './query.ts';

export type Operator = Exclude<PhraseField, 'text' | 'heading'> | Facet | 'date';

/** In English, in Chinese, and in Traditional where that is another word: a link is for all readers. */
export const operatorNames: Record<Operator, readonly string[]> = {
  title: ['title', '标题', '標題'],
  person: ['person', '人物'],
  byline: ['by', '记者', '記者'],
  column: ['column', '栏目', '欄目'],
  newspaper: ['paper', '报纸', '報紙'],
  kind: ['kind', '体裁', '體裁'],
  date: ['date', '日期'],
};

/** Value of `kind:` → its names in Chinese, the first as the site shows it. */
export const kindNames: Record<string, readonly string[]> = {
  news: ['消息', '新闻'],
  brief: ['简讯', '短讯'],
  photo: ['图片', '摄影'],
  interview: ['专访', '访谈'],
  commentary: ['评论', '言论'],
  notice: ['公告', '启事'],
  appointments: ['任免'],
  report: ['报告'],
  verse: ['诗歌', '诗词'],
  weather: ['天气'],
  table: ['表格', '名单'],
  other: ['其他'],
};
