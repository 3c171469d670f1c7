import type { Translated } from '../template.ts';
import type { about as original } from '../zh-hans/about.ts';

export const about: Translated<typeof original> = {
  title: 'About this site',
  description: 'The archive of {title}: sources, method, coverage, quality and permanence.',
  commit: 'commit {commit}',
  rights: 'Rights in each article belong to its author and its newspaper.',
  inBrackets: ' ({text})',
  data: 'Data',
  dataDescription: 'All records of the archive of {title} to download: JSONL, CSV, SQLite.',
  years: 'Articles by year',
  file: 'File',
  size: 'Size',
  quality: 'Quality',
  qualityDescription: 'Doubts, inferences and figures for every page of {title}.',
  qualityAbout:
    'The pages were read by a program that follows general rules. Whatever it inferred is listed here for editors to check. ',
  pages: 'Pages',
  articles: 'Articles',
  characters: 'Characters, all accounted for',
  healed: 'Column breaks healed',
  guessed: 'Headlines inferred',
  undated: 'Articles without a date',
  rules: 'Kinds of doubt',
  noRules: 'Nothing was doubtful.',
  byPage: 'Doubts by page',
  ofPage:
    'Articles: {articles}; headlines inferred: {guessed}; column breaks healed: {healed}; undated: {undated}; doubts: {messages}',
  line: 'line {line}',
  moreMessages: { one: '{count} more: see the page.', other: '{count} more: see the page.' },
  morePages: {
    one: '{count} more page with doubts is not listed.',
    other: '{count} more pages with doubts are not listed.',
  },
};
