import type { Translated } from '../template.ts';
import type { registers as original } from '../zh-hans/registers.ts';

export const registers: Translated<typeof original> = {
  bylines: {
    title: 'Bylines',
    member: 'Signed articles',
    about: 'Reporters, correspondents and authors as signed',
  },
  columns: {
    title: 'Columns',
    member: 'Articles in the column',
    about: 'Columns under which articles were printed',
  },
  newspapers: {
    title: 'Newspapers',
    member: 'Articles in the paper',
    about: 'Newspapers in this archive',
  },
  description: '{title}: {about}, {count} in all.',
  contents: '{about}: {count} in all, by pinyin.',
  none: 'None yet: {register}.',
  articles: { one: '{count} article', other: '{count} articles' },
  memberDescription: '{title}, {register}: {name}. {member}: {count}.',
  partDescription: '{title}, {register}: {name}, {part}. Articles: {count}.',
  parts: 'By year and month',
  neighbours: 'Neighbouring years and months',
  memberCount: '{member}: {count}',
};
