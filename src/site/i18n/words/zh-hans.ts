/** Simplified Chinese: the first table, whose keys the others have. */
import { about } from './zh-hans/about.ts';
import { article } from './zh-hans/article.ts';
import { cite } from './zh-hans/cite.ts';
import { copies } from './zh-hans/copies.ts';
import { dates } from './zh-hans/dates.ts';
import { found } from './zh-hans/found.ts';
import { frame } from './zh-hans/frame.ts';
import { home } from './zh-hans/home.ts';
import { issues } from './zh-hans/issues.ts';
import { pages } from './zh-hans/pages.ts';
import { people } from './zh-hans/people.ts';
import { registers } from './zh-hans/registers.ts';
import { retired } from './zh-hans/retired.ts';
import { shelf } from './zh-hans/shelf.ts';
import { terms } from './zh-hans/terms.ts';

export const zhHans = {
  about,
  article,
  cite,
  copies,
  dates,
  found,
  frame,
  home,
  issues,
  pages,
  people,
  registers,
  retired,
  shelf,
  terms,
} as const;
