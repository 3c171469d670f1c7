/** Mentions: names in a text that show by themselves that somebody is an official. */
import type { KnownNames } from '../names/name.ts';
import { namedAfterPosts } from './after-post.ts';
import { appointed } from './appointed.ts';
import { namedBeforePosts } from './before-post.ts';
import { listedOfficials } from './listed.ts';
import type { Mention, NamedText } from './mention.ts';

export type { Mention, NamedText } from './mention.ts';

/** A text that is shorter than this names nobody. */
const shortest = 4;

/** All mentions of a text, in order of place; `known` are names that the page is known to hold. */
export function findMentions(text: NamedText, known: KnownNames): Mention[] {
  if (text.view.length < shortest) return [];
  const all = [
    ...namedAfterPosts(text, known),
    ...namedBeforePosts(text, known),
    ...listedOfficials(text, known),
    ...appointed(text),
  ].sort((left, right) => left.from - right.from || right.posts.length - left.posts.length);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.from >= last.to) kept.push(mention);
    else if (mention.from === last.from && mention.act) last.act = mention.act;
  }
  return kept;
}
