/** Where the names of an article's people stand, with the addresses of their pages. */
import type { Article } from '../../../parse/records/index.ts';
import { personToCard } from '../../i18n/posts/person-to-card.ts';
import type { NamePlace } from '../../render/text-to-nodes.ts';
import { registerUrl } from '../../url.ts';
import { peopleOf, type Registers } from './registers-of.ts';

/** By paragraph id; only each person's first place in a paragraph, so that text stays text. */
export function articleToNames(article: Article, registers: Registers): Map<string, NamePlace[]> {
  const names = new Map<string, NamePlace[]>();
  for (const { record, slug } of peopleOf(article, registers)) {
    const linked = new Set<string>();
    for (const { paragraph, from, to } of slug === null ? [] : record.places) {
      if (!linked.has(paragraph)) {
        const href = registerUrl('people', slug ?? '');
        const place = { paragraph, from, to, href, card: personToCard(record) };
        names.set(paragraph, [...(names.get(paragraph) ?? []), place]);
        linked.add(paragraph);
      }
    }
  }
  return names;
}
