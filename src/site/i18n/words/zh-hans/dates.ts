/** Days in words. */
export const dates = {
  day: '{year}年{month}月{day}日',
  month: '{year}年{month}月',
  year: '{year}年',
  dayOfYear: '{month}月{day}日',
  monthOfYear: '{month}月',
  dayOfMonth: '{day}日',
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  yearUnknown: '{day}（年份未详）',
  yearInferred: '{day}（年份推断）',
  unknown: '日期未详',
} as const;
