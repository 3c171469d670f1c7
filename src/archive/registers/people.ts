/** Articles → the register of people: one entry a name, with appearances and posts. */
import { fold } from '../../text/fold.ts';
import type { Appearance, Person, PostAttested } from '../records.ts';
import { distinctSlugs } from './distinct-slugs.ts';
import { nameToSlug, personPinyin } from './name-to-slug.ts';
import type { Placed } from './order.ts';

interface Entry {
  name: string;
  appearances: Appearance[];
}

/**
 * The posts of a person in the order in which they are first attested. A post is known by its full
 * form: 副主任 alone would make one post of many.
 */
function postsOf(newestAppearances: Appearance[]): PostAttested[] {
  const posts = new Map<string, PostAttested>();
  for (const { article, posts: held } of newestAppearances.toReversed()) {
    for (const { full } of held) {
      const key = fold(full);
      const post = posts.get(key) ?? { text: full, articles: [] };
      if (post.articles.at(-1) !== article) post.articles.push(article);
      posts.set(key, post);
    }
  }
  return [...posts.values()];
}

/** People by pinyin; the two scripts of one name are one person, under the form first printed. */
export function articlesToPeople(newest: Placed[]): Person[] {
  const entries = new Map<string, Entry>();
  for (const { article } of newest) {
    for (const { name, posts, roles, list, places } of article.people) {
      const key = fold(name);
      const entry = entries.get(key) ?? { name, appearances: [] };
      entry.name = name;
      entry.appearances.push({ article: article.id, posts, roles, list, places });
      entries.set(key, entry);
    }
  }
  const people = Array.from(entries.values(), ({ name, appearances }) => {
    const reading = personPinyin(name);
    const slug = nameToSlug(name, reading);
    return { slug, name, pinyin: reading, appearances, posts: postsOf(appearances) };
  });
  return distinctSlugs(people);
}
