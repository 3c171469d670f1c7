import type { Translated } from '../template.ts';
import type { issues as original } from '../zh-hans/issues.ts';

export const issues: Translated<typeof original> = {
  title: 'Calendar',
  description: {
    one: '{title} by date: {count} issue.',
    other: '{title} by date: {count} issues.',
  },
  about: {
    one: '{count} issue. Each year has twelve boxes for its months; the filled ones have issues.',
    other:
      '{count} issues. Each year has twelve boxes for its months; the filled ones have issues.',
  },
  count: { one: '{count} issue', other: '{count} issues' },
  none: '{from}–{to}: no issues held',
  monthCount: { one: '{month}, {count} issue', other: '{month}, {count} issues' },
  inferred: 'year inferred',
  yearUnknown: 'year unknown',
  paperUnknown: 'Newspaper unknown',
  pages: { one: '{count} page', other: '{count} pages' },
  articles: { one: '{count} article', other: '{count} articles' },
  yearDescription: {
    one: '{title} in {year}: {count} issue.',
    other: '{title} in {year}: {count} issues.',
  },
  years: 'Neighbouring years',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  dayDescription: {
    one: '{title}, {day}: {count} page.',
    other: '{title}, {day}: {count} pages.',
  },
  decade: '{year}s',
  everyYear: '{month} of every year',
  everyYearDescription: '{title}: issues of {month}, in every year.',
  noneInMonth: 'There are no issues in this month.',
  previous: 'Previous issue',
  next: 'Next issue',
  neighbours: 'Neighbouring issues',
};
