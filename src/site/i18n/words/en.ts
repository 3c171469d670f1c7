/** English, as newspaper archives speak it. */
import { about } from './en/about.ts';
import { article } from './en/article.ts';
import { cite } from './en/cite.ts';
import { copies } from './en/copies.ts';
import { dates } from './en/dates.ts';
import { found } from './en/found.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { issues } from './en/issues.ts';
import { pages } from './en/pages.ts';
import { people } from './en/people.ts';
import { registers } from './en/registers.ts';
import { retired } from './en/retired.ts';
import { shelf } from './en/shelf.ts';
import { terms } from './en/terms.ts';
import type { Translated } from './template.ts';
import type { zhHans } from './zh-hans.ts';

export const en: Translated<typeof zhHans> = {
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
};
