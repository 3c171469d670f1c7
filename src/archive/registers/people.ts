/** Articles → the register of people: one entry a person, with appearances and posts. */
import { fold } from '../../text/fold.ts';
import { shortHash } from '../../text/hash.ts';
import type { Appearance, Person, PostAttested, RetiredAddress } from '../records.ts';
import { distinctSlugs } from './distinct-slugs.ts';
import type { KeptSlugs } from './kept-slugs.ts';
import { nameToSlug, personPinyin } from './name-to-slug.ts';
import { type Dated, namesakesOf } from './namesakes.ts';
import { dayOf, type Placed } from './order.ts';

interface Entry {
  name: string;
  dated: Dated[];
}

type Draft = Omit<Person, 'posts'> & { kept: boolean };

export interface People {
  people: Person[];
  /** Addresses of names that more than one person bears. */
  shared: RetiredAddress[];
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

/** The two scripts of one name are one, under the form first printed. */
function namesToEntries(newest: Placed[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const placed of newest) {
    const day = dayOf(placed);
    for (const { name, posts, roles, list, places } of placed.article.people) {
      const key = fold(name);
      const entry = entries.get(key) ?? { name, dated: [] };
      entry.name = name;
      const appearance = { article: placed.article.id, posts, roles, list, places };
      entry.dated.push({ appearance, day });
      entries.set(key, entry);
    }
  }
  return [...entries.values()];
}

/** One person, or several with an address for the name that lists them. */
function entryToPeople(
  { name, dated }: Entry,
  kept: KeptSlugs,
): { drafts: Draft[]; shared: RetiredAddress | null } {
  const pinyin = personPinyin(name);
  const known = kept.slugOf(name);
  const slug = known ?? nameToSlug(name, pinyin);
  const namesakes = namesakesOf(dated, kept.officesOf(name));
  if (namesakes === null) {
    const appearances = dated.map(({ appearance }) => appearance);
    return { drafts: [{ slug, kept: known !== null, name, pinyin, appearances }], shared: null };
  }
  const drafts = namesakes.groups.map(({ office, appearances }): Draft => {
    const before = kept.slugOf(name, office);
    const fresh = `${slug}-${shortHash(`${fold(name)}\n${office}`, 4)}`;
    return { slug: before ?? fresh, kept: before !== null, name, office, pinyin, appearances };
  });
  const articles = namesakes.undecided.map(({ article }) => article);
  return {
    drafts,
    shared: { kind: 'people', slug, name, reason: 'namesakes', to: [], articles, stood: null },
  };
}

/** People by pinyin. */
export function articlesToPeople(newest: Placed[], kept: KeptSlugs): People {
  const found = namesToEntries(newest).map((entry) => entryToPeople(entry, kept));
  const shared = found.flatMap(({ shared: address }) => address ?? []);
  const taken = new Set([...kept.taken, ...shared.map(({ slug }) => slug)]);
  const drafts = distinctSlugs(
    found.flatMap((one) => one.drafts),
    taken,
  );
  const slugs = new Map<string, string[]>();
  for (const { name, slug } of drafts) slugs.set(name, [...(slugs.get(name) ?? []), slug]);
  return {
    people: drafts.map((draft) => ({ ...draft, posts: postsOf(draft.appearances) })),
    shared: shared.map((address) => ({ ...address, to: slugs.get(address.name ?? '') ?? [] })),
  };
}
