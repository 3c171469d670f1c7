/** Slugs of a register → slugs of which no two are equal, however unlikely that is. */
import { shortHash } from '../../text/hash.ts';
import { compare } from './order.ts';

interface Named {
  slug: string;
  name: string;
  /** Whether the slug was given before. */
  kept: boolean;
}

/**
 * Entries by slug. A slug that was given before stays; of others that are taken, or equal to one
 * before, each gets a number and a new hash.
 */
export function distinctSlugs<Some extends Named>(
  entries: Some[],
  taken: ReadonlySet<string>,
): Omit<Some, 'kept'>[] {
  const given = new Set(taken);
  const inOrder = [...entries].sort(
    (one, other) => compare(one.slug, other.slug) || compare(one.name, other.name),
  );
  const distinct = inOrder.map(({ kept, ...entry }) => {
    let { slug } = entry;
    for (let number = 2; !kept && given.has(slug); number += 1) {
      slug = `${entry.slug}-${shortHash(`${entry.name}\n${number}`, 4)}`;
    }
    given.add(slug);
    return { ...entry, slug };
  });
  return distinct.sort((one, other) => compare(one.slug, other.slug));
}
