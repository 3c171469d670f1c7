/** Who somebody is, for readers of English: `Li Zheng · District Mayor, Luquan District`. */
import type { PersonInArticle } from '../../../parse/records/index.ts';
import { nameToLatin } from '../names.ts';
import { postToEnglish } from './post-to-english.ts';

/** Null on pages in other languages, and where nothing can be told. */
export function personToCard({ name, posts }: PersonInArticle): string | null {
  const latin = nameToLatin(name);
  if (latin === null) return null;
  const english = posts.map(({ full }) => postToEnglish(full)).filter((post) => post !== null);
  return [latin, [...new Set(english)].join('; ')].filter(Boolean).join(' · ');
}
