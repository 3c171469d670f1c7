/** An article of a result → what is cited of it, by the same code as on the article's page. */
import {
  factsToReference,
  type Reference,
} from '../../../../export/reference/facts-to-reference.ts';
import type { FullArticle } from '../../../../search/result.ts';

/** Readings are not in it: enough for what programs read, and for styles in Chinese. */
export function articleToReference(
  { hit, paragraphs, others }: FullArticle,
  home: string,
): Reference {
  const { id, newspaper, published, page, version } = hit;
  const unread = { family: '', given: '' };
  return factsToReference({
    ...{ id, published, page, version },
    headline: hit.headline.map(({ text }) => text),
    texts: [...paragraphs, ...others],
    authors: hit.writers.map(([family, given]) => ({
      name: family + given,
      family,
      given,
      pinyin: unread,
    })),
    newspaper: newspaper === null ? null : { name: newspaper, pinyin: '' },
    continued: { from: null, on: null },
    url: articleAddress(id, home),
  });
}

export function articleAddress(id: string, home: string): string {
  return `${home}articles/${id}/`;
}
