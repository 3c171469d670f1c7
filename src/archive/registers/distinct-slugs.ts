/** Slugs of a register → slugs of which no two are equal, however unlikely that is. */
import { shortHash } from '../../text/hash.ts';
import { compare } from './order.ts';

/** Entries by slug; of two with one slug, the later name gets a number and a new hash. */
export function distinctSlugs<Entry extends { slug: string; name: string }>(
  entries: Entry[],
): Entry[] {
  const taken = new Set<string>();
  const inOrder = [...entries].sort(
    (one, other) => compare(one.slug, other.slug) || compare(one.name, other.name),
  );
  return inOrder.map((entry) => {
    let slug = entry.slug;
    for (let number = 2; taken.has(slug); number += 1) {
      slug = `${entry.slug}-${shortHash(`${entry.name}\n${number}`, 4)}`;
    }
    taken.add(slug);
    return { ...entry, slug };
  });
}
