import type { Translated } from '../template.ts';
import type { home as original } from '../zh-hans/home.ts';

export const home: Translated<typeof original> = {
  description: 'The archive of {title}: {span}, {articles}, with full-text search.',
  about: 'This archive',
  undatedPages: { one: '{count} more page, undated', other: '{count} more pages, undated' },
  empty: 'No articles yet: put text files of pages into the folder seeds and build again.',
  latest: 'Latest issue',
  pages: { one: '{count} page', other: '{count} pages' },
  articles: { one: '{count} article', other: '{count} articles' },
  people: { one: '{count} person', other: '{count} people' },
  searchable: 'full-text search',
  searchHint: 'Words, names, pinyin',
  try: 'Try',
};
