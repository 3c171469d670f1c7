/** Mentions: names in a text that show by themselves that somebody is an official. */
import { characterSet, setsIn } from '../../../../text/character-sets.ts';
import type { KnownNames } from '../names/name.ts';
import { nameOpenings } from '../names/opens-name.ts';
import { namedAfterPosts, postSet } from './after-post.ts';
import { appointed, presented } from './appointed.ts';
import { speaking, withSpokenTitle } from './before-post.ts';
import { closing, labelled, listed, present, rostered, withPostBehind } from './listed.ts';
import type { Mention, NamedText } from './mention.ts';
import { withTitle } from './titled.ts';

export type { Mention, NamedText } from './mention.ts';

/** A text that is shorter than this names nobody. */
const shortest = 4;

/** A way of naming officials, and the characters without which a text names nobody so. */
interface Way {
  needs: number;
  find: (text: NamedText, known: KnownNames) => Mention[];
}

/** In this order: of two mentions of one place the first stays. */
const ways: readonly Way[] = [
  { needs: postSet, find: namedAfterPosts },
  { needs: postSet, find: withTitle },
  { needs: characterSet('说认建表提告指强呼谈坦介感在:'), find: withSpokenTitle },
  { needs: characterSet('指强要在'), find: speaking },
  { needs: characterSet('等位名'), find: listed },
  { needs: characterSet('有是包'), find: present },
  { needs: characterSet('席同加'), find: closing },
  { needs: characterSet(':'), find: rostered },
  { needs: characterSet('领负老成'), find: labelled },
  { needs: nameOpenings, find: withPostBehind },
  { needs: characterSet('任免聘选推提撤罢终辞现为的'), find: appointed },
  { needs: characterSet('现为任'), find: presented },
];

/** All mentions of a text, in order of place; `known` are names that the page is known to hold. */
export function findMentions(text: NamedText, known: KnownNames): Mention[] {
  if (text.view.length < shortest) return [];
  const sets = setsIn(text.view);
  const all = ways
    .flatMap(({ needs, find }) => ((sets & needs) === 0 ? [] : find(text, known)))
    .sort((left, right) => left.from - right.from || right.posts.length - left.posts.length);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.from >= last.to) kept.push(mention);
    else if (mention.from === last.from && mention.act) last.act = mention.act;
  }
  return kept;
}
