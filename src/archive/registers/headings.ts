/** Articles → the registers of names with nothing but articles under them. */
import { fold } from '../../text/fold.ts';
import type { Heading } from '../records.ts';
import { distinctSlugs } from './distinct-slugs.ts';
import type { KeptSlugs } from './kept-slugs.ts';
import { nameToSlug, personPinyin, titlePinyin } from './name-to-slug.ts';
import type { Placed } from './order.ts';

interface Register {
  /** Under which names an article stands. */
  namesOf: (placed: Placed) => string[];
  readingOf: (name: string) => string;
}

/** Headings by pinyin. */
function articlesToHeadings(
  newest: Placed[],
  kept: KeptSlugs,
  { namesOf, readingOf }: Register,
): Heading[] {
  const entries = new Map<string, { name: string; articles: string[] }>();
  for (const placed of newest) {
    for (const name of namesOf(placed)) {
      const key = fold(name);
      const entry = entries.get(key) ?? { name, articles: [] };
      entry.name = name;
      if (entry.articles.at(-1) !== placed.article.id) entry.articles.push(placed.article.id);
      if (key !== '') entries.set(key, entry);
    }
  }
  const headings = Array.from(entries.values(), ({ name, articles }) => {
    const reading = readingOf(name);
    const known = kept.slugOf(name);
    const slug = known ?? nameToSlug(name, reading);
    return { slug, kept: known !== null, name, pinyin: reading, articles };
  });
  return distinctSlugs(headings, kept.taken);
}

export function articlesToBylines(newest: Placed[], kept: KeptSlugs): Heading[] {
  const namesOf = ({ article }: Placed) => article.bylines.map(({ name }) => name);
  return articlesToHeadings(newest, kept, { namesOf, readingOf: personPinyin });
}

/** The marks that a label is printed in: 【乡村振兴】 and ■乡村振兴 are one column. */
const labelMarks = /^[\s■□●◎⊙◆▲★#【[(〔〈《]+|[\s】\])〕〉》]+$/gu;

export function articlesToColumns(newest: Placed[], kept: KeptSlugs): Heading[] {
  const namesOf = ({ article }: Placed) =>
    article.column === null ? [] : [article.column.text.replace(labelMarks, '')];
  return articlesToHeadings(newest, kept, { namesOf, readingOf: titlePinyin });
}

export function articlesToNewspapers(newest: Placed[], kept: KeptSlugs): Heading[] {
  const namesOf = ({ page }: Placed) => (page.newspaper === null ? [] : [page.newspaper]);
  return articlesToHeadings(newest, kept, { namesOf, readingOf: titlePinyin });
}
