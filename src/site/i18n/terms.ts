/** What the records' English terms are called on the site. */
import type { ArticleKind } from '../../parse/records/index.ts';

export const kindNames: Record<ArticleKind, string> = {
  news: '消息',
  brief: '简讯',
  photo: '图片',
  interview: '专访',
  commentary: '评论',
  notice: '公告',
  appointments: '任免',
  report: '报告',
  verse: '诗歌',
  weather: '天气',
  table: '表格',
  other: '其他',
};
