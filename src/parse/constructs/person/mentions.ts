/**
 * Mentions: names in a text, with the posts printed before or after them.
 *
 * ```text
 * 市人大常委会主任韩露主持会议,副主任石磊、欧阳青,秘书长郝鸣在主席台就座。
 * ^^^^^^^^^^^^^^^^ ^^^^           ^^^^^^ ^^^^  ^^^^^^ one post, a list; 副主任 is the committee's
 * ```
 */
import { withoutSpace } from '../../../text/characters.ts';
import { pattern } from '../../../text/plain.ts';
import type { Post } from '../../records/index.ts';
import { officialSpeech } from '../../tables/person-verbs.ts';
import { groupLabels, longestNoun, nounAtEnd, postNouns } from '../../tables/posts.ts';
import { type KnownNames, nameLengthAfterPost, nameLengthAt } from './name.ts';
import { carriedLength, postsBefore } from './post.ts';

export interface NamedText {
  view: string;
  raw: string;
}

export interface Mention {
  name: string;
  /** UTF-16 offsets of the name. */
  from: number;
  to: number;
  /** Where the mention begins, its posts and the names before it in a list included. */
  start: number;
  posts: Post[];
  list: { label: string; position: number; length: number } | null;
  /** By an act and not by a verb: 任命, 免去. */
  act: 'appointed' | 'removed' | null;
}

const byLength = (left: string, right: string): number => right.length - left.length;
const titles = [...postNouns.keys(), ...groupLabels].sort(byLength).join('|');
const titlePattern = new RegExp(`(?:${titles})(?=\\s?\\p{Script=Han})`, 'gu');
const groupPattern = new RegExp(`(?:^|[,。;:、!?\\s])((?:${groupLabels.join('|')}))$`, 'u');
const nationalTitle = pattern(
  '(?:总书记|国家主席|总理|委员长|总统|首相)(?![\\p{Script=Han}]{0,1}(?:办|府))',
  'g',
);
const sentenceStart = pattern(`(?:^|[。!?”\\n])(?=[\\p{Script=Han}]{2,4}(?:指出|强调|要求))`, 'g');
/** 任命韩露为…; and in lists, where 任命 stands above: 韩露(女)为市财政局局长; 韩露的…职务. */
const appointments: readonly { act: Mention['act']; expression: RegExp }[] = [
  {
    act: 'appointed',
    expression: pattern(
      '(?:任命|决定任命|(?<=^|[。;:]\\s*))(\\p{Script=Han}\\s?\\p{Script=Han}{1,3})(?:[(][^()]{1,8}[)])?(?:同志)?(?:为|任)([^,。;、的]{2,30}?)(?=$|[,。;、])',
      'g',
    ),
  },
  {
    act: 'removed',
    expression: pattern(
      '(?:免去|(?<=^|[。;:]\\s*))(\\p{Script=Han}\\s?\\p{Script=Han}{1,3})(?:[(][^()]{1,8}[)])?(?:同志)?的([^,。;、的]{2,30}?)职务',
      'g',
    ),
  },
];
const bracketNote = /^[(][\p{Script=Han}]{1,8}[)]/u;

/** Ends of the names of a list that begins at `at`, joined by 、 or 和. */
function listAt(view: string, at: number, known: KnownNames): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  let from = at;
  for (;;) {
    const read = from === at ? nameLengthAfterPost : nameLengthAt;
    const length = read(view, from, known);
    if (length === 0) return names;
    const to = from + length;
    names.push({ from, to });
    const note = bracketNote.exec(view.slice(to, to + 12))?.[0].length ?? 0;
    const joint = view.charAt(to + note);
    if (joint !== '、' && joint !== '和') return names;
    from = to + note + 1;
  }
}

/** The last post printed in the sentence, for posts that take its body over. */
interface Carry {
  view: string;
  raw: string;
}

function readPosts(text: NamedText, at: number, carry: Carry): { posts: Post[]; start: number } {
  const spans = postsBefore(text.view, at);
  const posts = spans.map(({ from, to }) => {
    const view = text.view.slice(from, to);
    const raw = text.raw.slice(from, to);
    const carried = carry.view === '' ? 0 : carriedLength(view, carry.view);
    const full = carry.raw.slice(0, carried) + raw;
    carry.raw = full;
    carry.view = carry.view.slice(0, carried) + view;
    return { text: raw, full };
  });
  return { posts, start: spans[0]?.from ?? at };
}

function groupLabelBefore(view: string, at: number): string {
  return groupPattern.exec(view.slice(Math.max(0, at - 16), at))?.[1] ?? '';
}

function addList(
  text: NamedText,
  at: number,
  found: { carry: Carry; known: KnownNames },
): Mention[] {
  const names = listAt(text.view, at, found.known);
  if (names.length === 0) return [];
  const group = groupLabelBefore(text.view, at).length;
  const label = text.raw.slice(at - group, at);
  const { posts, start } =
    group > 0
      ? { posts: [{ text: label, full: label }], start: at - group }
      : readPosts(text, at, found.carry);
  const last = posts.at(-1);
  if (!last) return [];
  return names.map(({ from, to }, index) => ({
    name: withoutSpace(text.raw.slice(from, to)),
    from,
    to,
    start,
    posts: index === 0 ? posts : [last],
    list: names.length > 1 ? { label: last.text, position: index + 1, length: names.length } : null,
    act: null,
  }));
}

function withPostBefore(text: NamedText, known: KnownNames): Mention[] {
  const mentions: Mention[] = [];
  const carry: Carry = { view: '', raw: '' };
  let done = 0;
  let seen = 0;
  for (const match of text.view.matchAll(titlePattern)) {
    const end = match.index + match[0].length;
    const at = /\s/u.test(text.view.charAt(end)) ? end + 1 : end;
    if (at < done) continue;
    if (text.view.slice(seen, at).includes('。')) Object.assign(carry, { view: '', raw: '' });
    seen = at;
    const list = addList(text, at, { carry, known });
    mentions.push(...list);
    done = list.at(-1)?.to ?? done;
  }
  return mentions;
}

/** 习近平总书记: a national title after a name makes it known, whatever else the page says. */
function withTitleAfter({ view, raw }: NamedText, known: KnownNames): Mention[] {
  const mentions: Mention[] = [];
  for (const match of view.matchAll(nationalTitle)) {
    for (const length of [4, 3, 2]) {
      const from = match.index - length;
      if (from < 0 || nameLengthAt(view, from, known) !== length) continue;
      const title = raw.slice(match.index, match.index + match[0].length);
      const posts = [{ text: title, full: title }];
      const to = match.index;
      mentions.push({
        name: raw.slice(from, to),
        from,
        to,
        start: from,
        posts,
        list: null,
        act: null,
      });
      break;
    }
  }
  return mentions;
}

/** 韩露指出,… at the beginning of a sentence: nobody but an official speaks so. */
function speaking({ view, raw }: NamedText, known: KnownNames): Mention[] {
  const mentions: Mention[] = [];
  for (const match of view.matchAll(sentenceStart)) {
    const from = match.index + match[0].length;
    const length = nameLengthAt(view, from, known);
    const to = from + length;
    if (length < 3 || !officialSpeech.test(view.slice(to, to + 2))) continue;
    const name = raw.slice(from, to);
    mentions.push({ name, from, to, start: from, posts: [], list: null, act: null });
  }
  return mentions;
}

/** Those whom a sentence or a list appoints or removes; what they become must be a post. */
function appointed({ view, raw }: NamedText): Mention[] {
  const mentions: Mention[] = [];
  for (const { act, expression } of appointments) {
    for (const match of view.matchAll(expression)) {
      const [whole, name = '', post = ''] = match;
      const from = match.index + whole.indexOf(name);
      const to = from + name.length;
      const isPost = nounAtEnd(post) !== '';
      if (!isPost || nameLengthAfterPost(`${name},`, 0, new Set()) !== name.length) continue;
      const at = match.index + whole.lastIndexOf(post);
      const text = raw.slice(at, at + post.length);
      mentions.push({
        name: withoutSpace(raw.slice(from, to)),
        from,
        to,
        start: from,
        posts: [{ text, full: text }],
        list: null,
        act,
      });
    }
  }
  return mentions;
}

/** All mentions that show by themselves that somebody is an official, in order of place. */
export function findMentions(text: NamedText, known: KnownNames): Mention[] {
  if (text.view.length < longestNoun / 2 && text.view.length < 4) return [];
  const all = [
    ...withPostBefore(text, known),
    ...withTitleAfter(text, known),
    ...appointed(text),
    ...speaking(text, known),
  ].sort((left, right) => left.from - right.from || right.posts.length - left.posts.length);
  const kept: Mention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.from >= last.to) kept.push(mention);
    else if (mention.from === last.from && mention.act) last.act = mention.act;
  }
  return kept;
}
