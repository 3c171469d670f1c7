/**
 * Appointments, removals, and notices of those who are to be appointed.
 *
 * ```text
 * 任命韩露(女)为市财政局局长,免去石磊的市教育局局长、党组书记职务。    接受郝鸣辞去副市长职务的请求
 *     ^^^^       ^^^^^^^^^^^^      ^^^^   ^^^^^^^^^^^^^^ ^^^^^^^^           ^^^^     ^^^^^^
 * 韩露,女,1978年5月生,现任市水利局副局长。
 * ^^^^                     ^^^^^^^^^^^^^^
 * ```
 */
import { allMatches, pattern, plain } from '../../../../text/plain.ts';
import type { Post } from '../../../records/index.ts';
import { nounAtEnd } from '../../../tables/posts.ts';
import { nameLengthAt, nobody } from '../names/name.ts';
import { nameOpening } from '../names/opens-name.ts';
import { speltNameLength } from '../names/spelt-name.ts';
import { carriedLength } from '../post.ts';
import { type Mention, mentionAt, type NamedText, partsOf } from './mention.ts';

const note = '(?:\\s?[(][^()]{1,8}[)])?(?:同志)?';
const opening =
  '(?:任命|聘任|选举|补选|推选|推举|增选|增补|聘请|提名|(?<=^|[。;:,\\n]\\s{0,3}))\\s{0,2}[::]?\\s{0,3}';
/** A note on the people that somebody is of stands behind nothing but a name. */
const ofPeople = pattern('^[(][^()]{0,4}族[^()]{0,3}[)]');
const posts = '[^,。;的]{2,60}?';
const end = '(?=$|[,。;\\s(])';
const names = `(${nameOpening}[\\p{Script=Han}\\s·、]{1,40}?)`;

/** Group 1: names joined by 、; group 2: posts joined by 、. */
const forms: readonly { act: Mention['act']; expression: RegExp }[] = [
  {
    act: 'appointed',
    expression: pattern(`${opening}${names}${note}(?:当选为|担任|任|为)(${posts})${end}`, 'g'),
  },
  {
    act: 'appointed',
    expression: pattern(`(?<=^|[。;:,\\n])${names}${note}当选(?!为)(${posts})${end}`, 'g'),
  },
  // 娜仁(女,蒙古族)为…: who is of another people may have a name without a surname.
  {
    act: 'appointed',
    expression: pattern(
      `${opening}([\\p{Script=Han}·]{2,10})(?=[(][^()]{0,4}族[^()]{0,3}[)])${note}(?:为|任|担任)(${posts})${end}`,
      'g',
    ),
  },
  {
    act: 'removed',
    expression: pattern(
      `(?:免去|免除|撤销|罢免|终止|(?<=^|[。;:\\n]\\s{0,3}))\\s{0,2}[::]?\\s{0,3}${names}${note}的(${posts})(?:等)?职务`,
      'g',
    ),
  },
  {
    act: 'removed',
    expression: pattern(
      `(?:免去|免除|撤销)\\s{0,2}${names}(?:\\s?[(][^()]{1,8}[)])?同志(?:的)?(${posts})(?:等)?职务`,
      'g',
    ),
  },
  {
    act: 'removed',
    expression: pattern(`(?:接受|同意|批准)${names}${note}(?:请求)?辞去(${posts})(?:等)?职务`, 'g'),
  },
  {
    act: 'removed',
    expression: pattern(
      `(?<=^|[。;:,\\n])${names}${note}不再担任(${posts})(?:等)?(?:职务|${end})`,
      'g',
    ),
  },
];

/** 以韩露为团长、石磊为副团长的代表团: who leads whom. */
const leading = pattern(
  `(?:(?<=^|[,。;:、\\s\\p{Script=Han}])[以由]|、)(${nameOpening}[\\p{Script=Han}]{1,3}?)(?:同志)?(?:为|任|担任)([^,。;、的]{2,12})(?=[、,。;的]|和|组成)`,
  'g',
);

/**
 * 免去韩露市教育局局长职务: nothing between the name and the post, which begins as posts do; a name of
 * three characters first, unless it leaves a part of a place: 王军|海州市.
 */
const removedOpenly = [2, 1].map((given) =>
  pattern(
    `(?:免去|免除|撤销)\\s{0,2}(${nameOpening}[\\p{Script=Han}]{${given}})((?:中共|[\\p{Script=Han}]{2,6}?[省市县区州旗镇乡]|[省市县区](?![市县区州]))[^,。;的]{2,40}?)(?:等)?职务`,
    'g',
  ),
);

const inOffice = plain('现任');
/** 韩露,女,汉族,1978年5月生,…现任…,拟任…。 */
const noticed = pattern(
  `(?<=^|[。;:\\n]\\s{0,3})(${nameOpening}\\s?\\p{Script=Han}{1,3}),[男女],[^。;]{4,120}?现任([^,。;]{3,60})`,
  'g',
);

/** A text without any of these appoints nobody, unless it begins with a name and 为. */
const acts = pattern(
  '任命|任免|聘任|聘请|选举|[补推增当]选|推举|增补|提名|免[去除]|撤销|罢免|终止|辞去|不再担任|现任',
);
const opensWithName = pattern(
  `^\\s{0,4}(?:${nameOpening}[^,。;]{1,40}|[^,。;(]{2,10}[(][^()]{0,4}族[^()]{0,3}[)])[为任的]`,
);

/** True if a whole part is a name: what is appointed is nothing else. */
function isName(part: string): boolean {
  const view = `${part},`;
  const length = nameLengthAt(view, 0, { known: nobody, ground: -0.6 });
  return length === part.length || speltNameLength(view, 0, false) === part.length;
}

/** Posts joined by 、, each with what it takes over from the one before it in the sentence. */
function readPosts(text: NamedText, place: Span, carry: Carry): Post[] {
  const whole = text.view.slice(place.from, place.to);
  return partsOf(whole, place.from).flatMap(({ from, to }) => {
    const [view, raw] = [text.view.slice(from, to), text.raw.slice(from, to)];
    if (nounAtEnd(view) === '') return [];
    const { from: first, to: end } = carriedLength(view, carry.view);
    const full = carry.raw.slice(first, end) + raw;
    Object.assign(carry, { view: carry.view.slice(first, end) + view, raw: full });
    return { text: raw, full };
  });
}

interface Span {
  from: number;
  to: number;
}

/** The last post of the sentence. */
interface Carry {
  view: string;
  raw: string;
}

interface Act {
  act: Mention['act'];
  match: RegExpMatchArray;
}

/** The people of all acts, in order of place: 任命韩露为市水利局局长,石磊为副局长. */
function toMentions(text: NamedText, acts: Act[]): Mention[] {
  const carry: Carry = { view: '', raw: '' };
  let seen = 0;
  const ordered = acts.sort((left, right) => (left.match.index ?? 0) - (right.match.index ?? 0));
  return ordered.flatMap(({ act, match }) => {
    const [whole, run = '', post = ''] = match;
    const index = match.index ?? 0;
    if (index < seen) return [];
    if (/[。;\n]/u.test(text.view.slice(seen, index))) Object.assign(carry, { view: '', raw: '' });
    const at = index + whole.indexOf(run);
    const places = partsOf(run, at);
    const isNoted = ofPeople.test(text.view.slice(at + run.length));
    if (!isNoted && !places.every(({ from, to }) => isName(text.view.slice(from, to)))) return [];
    const from = index + whole.lastIndexOf(post);
    const found = readPosts(text, { from, to: from + post.length }, carry);
    seen = index + whole.length;
    return found.length === 0
      ? []
      : places.map((place) => mentionAt(text, place, { posts: found, act }));
  });
}

/** Those whom a sentence or a list appoints, removes or presents; their posts must be posts. */
export function appointed(text: NamedText): Mention[] {
  const { view } = text;
  if (!acts.test(view) && !opensWithName.test(view)) return [];
  const open = removedOpenly.map((expression) => ({ act: 'removed' as const, expression }));
  const all = [...forms, ...open];
  return toMentions(
    text,
    all.flatMap(({ act, expression }) =>
      allMatches(view, expression).map((match) => ({ act, match })),
    ),
  );
}

/** Those who are presented with a post and not appointed to it. */
export function presented(text: NamedText): Mention[] {
  const expressions = text.view.includes(inOffice) ? [noticed, leading] : [leading];
  return expressions.flatMap((expression) =>
    toMentions(
      text,
      allMatches(text.view, expression).map((match) => ({ act: null, match })),
    ),
  );
}
