/** What a citation needs of an article, as far as its page says. */
import type { FullArticle } from '../../../../search/result.ts';
import { words } from '../../../i18n/words/index.ts';

export interface Source {
  id: string;
  /** Headline parts and deck as one line. */
  title: string;
  authors: string[];
  newspaper: string | null;
  /** Of the issue, else of the article; `2024`, `2024-01`, `2024-01-27`; null if no year is known. */
  day: string | null;
  /** The same in EDTF, with its doubts; null if nothing is known. */
  date: string | null;
  address: string;
}

export function articleToSource({ hit, deck }: FullArticle, home: string): Source {
  const headline = hit.headline.map(({ text }) => text).join(' ');
  const date = hit.published ?? hit.date;
  return {
    id: hit.id,
    title: [headline || words('article').untitled, deck].filter((part) => part !== null).join('：'),
    authors: hit.bylines,
    newspaper: hit.newspaper,
    day: /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? null,
    date,
    address: `${home}articles/${hit.id}/`,
  };
}
