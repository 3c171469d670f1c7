import type { Translated } from '../template.ts';
import type { frame as original } from '../zh-hans/frame.ts';

export const frame: Translated<typeof original> = {
  name: 'Banmian',
  skip: 'Skip to content',
  sections: 'Sections',
  calendar: 'Calendar',
  people: 'People',
  columns: 'Columns',
  bylines: 'Bylines',
  newspapers: 'Newspapers',
  about: 'About',
  aboutSite: 'About this site',
  data: 'Data',
  search: 'Search',
  searchHint: 'Articles, names, words',
  more: 'More',
  promise: 'The archive of {title}: every word as printed, at addresses that last.',
  languages: 'Language',
  settings: 'Reading settings',
  resume: 'Where you left off',
  theme: 'Theme',
  themes: { automatic: 'Auto', day: 'Light', sepia: 'Sepia', night: 'Dark' },
  size: 'Text size',
  sizes: { small: 'S', middle: 'M', large: 'L' },
  lines: 'Lines',
  directions: { level: 'Horizontal', upright: 'Vertical' },
};
