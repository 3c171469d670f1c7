/** What the records' English terms are called on the site. */
import type {
  ArticleKind,
  DateBasis,
  FurnitureKind,
  Level,
  PersonRole,
} from '../../parse/records/index.ts';

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

export const roleNames: Record<PersonRole, string> = {
  chaired: '主持',
  spoke: '讲话',
  inspected: '调研',
  appointed: '任命',
  removed: '免职',
  attended: '出席',
  quoted: '受访',
  mentioned: '提及',
};

export const furnitureNames: Record<FurnitureKind, string> = {
  masthead: '报头',
  editors: '编辑署名',
  index: '导读',
  advertising: '广告',
  navigation: '导航',
  notice: '告示',
  other: '其他',
};

export const basisNames: Record<DateBasis, string> = {
  explicit: '文中写明年份',
  page: '据同版其他文字',
  masthead: '据报头',
  relative: '据“今日”“昨日”推算',
  'next-day': '据最晚一篇稿件的次日推算',
  'not-before': '据所提公共事件推断，取最早可能的年份',
  weekday: '据星期推算',
  catalogue: '据编者目录',
};

export const levelNames: Record<Level, string> = {
  info: '说明',
  warning: '存疑',
  error: '错误',
};
