import type { Translated } from '../template.ts';
import type { people as original } from '../zh-hans/people.ts';

export const people: Translated<typeof original> = {
  title: 'People',
  description: {
    one: '{count} office-holder in {title}: posts, appearances and the very words.',
    other: '{count} office-holders in {title}: posts, appearances and the very words.',
  },
  about: {
    one: '{count} person named with a public post or seat, by surname in pinyin. The post is the one last printed; “chaired”, “spoke”, “inspected” and “attended” count articles by the verbs that reports use.',
    other:
      '{count} people named with a public post or seat, by surname in pinyin. Posts are those last printed; “chaired”, “spoke”, “inspected” and “attended” count articles by the verbs that reports use.',
  },
  articles: { one: '{count} article', other: '{count} articles' },
  articlesLong: { one: '{count} article', other: '{count} articles' },
  presence: '{role} {count}',
  personDescription: '{person}: {articles} in {title}.',
  posts: 'Posts, as printed',
  appearances: 'Appearances',
  attested: { one: ', {count} article', other: ', {count} articles' },
  someList: 'a list',
  standing: 'Place in lists',
  standingAbout: 'A bar is a list, the dot the place in it, first on top.',
  place: 'number {position} of {length} in “{label}”',
  all: 'All',
  byRole: 'By role',
  order: 'Order',
  orders: { pinyin: 'Pinyin', post: 'Post', presence: 'Presence' },
  company: 'Often appears with',
  date: 'Date',
  words: 'Article and the very words',
  inferred: 'year inferred',
  list: 'Number {position} of {length} in the list “{label}”',
  undated: {
    one: '{count} more article, undated',
    other: '{count} more articles, undated',
  },
  years: 'Years',
  letters: 'By letter',
};
