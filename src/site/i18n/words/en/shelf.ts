import type { Translated } from '../template.ts';
import type { shelf as original } from '../zh-hans/shelf.ts';

export const shelf: Translated<typeof original> = {
  title: 'Reading list',
  description:
    'Articles that you put on your list, and those that you read. Kept on this device and sent nowhere.',
  unscripted: 'The reading list is kept in the browser and needs JavaScript.',
  forbidden:
    'This browser does not let sites keep anything on the device, so there is no list and no history.',
  add: 'Add to list',
  added: 'On the list',
  denied: 'Cannot be kept',
  key: 'Add to the reading list, or remove from it (Alt+Shift+S)',
  none: 'The list is empty. “Add to list” stands under the headline of an article.',
  save: 'Export',
  import: 'Import CSL-JSON',
  file: 'reading-list',
  brought: { one: '{count} article was added.', other: '{count} articles were added.' },
  full: 'Not kept: the browser has no room.',
  remove: 'Remove',
  removeThis: 'Remove “{title}”',
  clear: 'Empty the list',
  history: 'Read before',
  unread: 'Nothing yet.',
  remembers: 'Remember the articles that I read',
  empty: 'Empty the history',
};
