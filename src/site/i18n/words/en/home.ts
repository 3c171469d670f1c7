import type { Translated } from '../template.ts';
import type { home as original } from '../zh-hans/home.ts';

export const home: Translated<typeof original> = {
  description: 'The archive of {title}: {span}, {articles}, with full-text search.',
  about: 'This archive',
  empty: 'No articles yet: put text files of pages into the folder seeds and build again.',
  latest: 'Latest issue',
  wholeIssue: 'The whole issue: {articles}',
  earlier: 'Before',
  onThisDay: 'On this day',
  nearest: 'nearest:',
  byMonth: 'This day in other years, by month',
  holdings: 'Held and missing',
  span: 'From, to',
  held: 'Held',
  missing: 'Missing',
  inferred: 'Year inferred',
  undated: 'Undated',
  days: { one: '{count} day', other: '{count} days' },
  papers: { one: '{count} newspaper', other: '{count} newspapers' },
  pages: { one: '{count} page', other: '{count} pages' },
  articles: { one: '{count} article', other: '{count} articles' },
  people: { one: '{count} person', other: '{count} people' },
  searchable: 'full-text search',
  searchHint: 'Words, names, pinyin',
  try: 'Try',
};
