/** The calendar, its years and days. */
export const issues = {
  title: '日历',
  description: '{title}按日期：共{count}期。',
  about: '共{count}期。每年十二格为十二个月，实心为有报。',
  count: '共{count}期',
  none: '{from}–{to}　无存',
  earlier: '更早的年份',
  monthCount: '{month}，{count}期',
  inferred: '年份推断',
  yearUnknown: '年份未详',
  paperUnknown: '报名未详',
  pages: '{count}个版面',
  articles: '{count}篇',
  yearDescription: '{title} {year}：共{count}期。',
  years: '相邻年份',
  /** Monday first. */
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  dayDescription: '{title} {day}：{count}个版面。',
  previous: '前一期',
  next: '后一期',
  neighbours: '相邻各期',
} as const;
