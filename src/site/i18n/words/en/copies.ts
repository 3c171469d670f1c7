import type { Translated } from '../template.ts';
import type { copies as original } from '../zh-hans/copies.ts';

export const copies: Translated<typeof original> = {
  title: 'Reading offline',
  description:
    'Articles that you read are kept on this device for reading without a network; the whole archive can be kept too.',
  missing:
    'This page is not kept on this device, and the network cannot be reached. Below is what is kept.',
  unscripted: 'Keeping pages for reading offline needs JavaScript.',
  forbidden:
    'This browser does not let sites keep anything on the device, so there is no reading offline.',
  whole: 'Keep the whole archive',
  extent: { one: '{count} file, about {size}.', other: '{count} files, about {size}.' },
  room: 'The browser estimates room for another {size}.',
  tight: 'It may not fit.',
  unreachable: 'The network cannot be reached now: no more can be kept.',
  start: 'Keep it',
  resume: 'Go on',
  stop: 'Stop',
  progress: 'Progress',
  state: {
    going: '{done} of {count} files kept ({size})',
    whole: 'The whole archive is on this device. When the site changes, so will the copy.',
    stopped: 'Stopped; what was kept is still there.',
    lost: 'The network was lost; what was kept is still there, and the rest follows when it is back.',
    full: 'This device has no room for more.',
    busy: 'It is being kept elsewhere; this window goes on after that.',
    unsound: {
      one: '{count} file is not as the site lists it and was not kept.',
      other: '{count} files are not as the site lists them and were not kept.',
    },
  },
  kept: 'Kept on this device',
  total: { one: '{count} page, {size} in all.', other: '{count} pages, {size} in all.' },
  none: 'Nothing yet. Pages that you read are kept by themselves.',
  more: 'Show more',
  remove: 'Remove',
  removeThis: 'Remove “{title}”',
  clear: 'Remove all',
  cleared: 'All of it was removed.',
  choice: 'Whether to keep',
  keeps: 'Pages that you read are kept on this device and sent nowhere.',
  refuse: 'Keep nothing more, and remove what is kept',
  refused: 'Off: pages that you read are not kept.',
  allow: 'Turn on again',
};
