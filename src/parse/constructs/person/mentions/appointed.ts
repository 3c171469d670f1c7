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
import { pattern } from '../../../../text/plain.ts';
import type { Post } from '../../../records/index.ts';
import { nounAtEnd } from '../../../tables/posts.ts';
import { nameLengthAt, nobody } from '../names/name.ts';
import { nameOpening } from '../names/opens-name.ts';
import { speltNameLength } from '../names/spelt-name.ts';
import { type Mention, mentionAt, type NamedText, partsOf, wholePost } from './mention.ts';

const note = '(?:\\s?[(][^()]{1,8}[)])?(?:同志)?';
const opening =
  '(?:任命|聘任|选举|补选|推选|推举|增选|增补|聘请|提名|(?<=^|[。;:,\\n]\\s{0,3}))\\s{0,2}[::]?\\s{0,3}';
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
    expression: pattern(`(?<=^|[。;:,\\n])${names}${note}当选(${posts})${end}`, 'g'),
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

/** 韩露,女,汉族,1978年5月生,…现任…,拟任…。 */
const noticed = pattern(
  `(?<=^|[。;:\\n]\\s{0,3})(${nameOpening}\\s?\\p{Script=Han}{1,3}),[男女],[^。;]{4,120}?现任([^,。;]{3,60})`,
  'g',
);

/** A text without any of these appoints nobody, unless it begins with a name and 为. */
const acts = pattern(
  '任命|任免|聘任|聘请|选举|[补推增当]选|推举|增补|提名|免[去除]|撤销|罢免|终止|辞去|不再担任|现任',
);
const opensWithName = pattern(`^\\s{0,4}${nameOpening}[^,。;]{1,40}[为任的]`);

/** True if a whole part is a name: what is appointed is nothing else. */
function isName(part: string): boolean {
  const view = `${part},`;
  const length = nameLengthAt(view, 0, { known: nobody, ground: -0.6 });
  return length === part.length || speltNameLength(view, 0, false) === part.length;
}

/** Posts joined by 、; all that are none of themselves, as 常委 in 市委书记、常委, still end in a noun. */
function readPosts(raw: string, view: string, at: number): Post[] {
  return partsOf(view, at)
    .filter(({ from, to }) => nounAtEnd(view.slice(from - at, to - at)) !== '')
    .map(({ from, to }) => wholePost(raw.slice(from, to)));
}

function toMentions(text: NamedText, match: RegExpMatchArray, act: Mention['act']): Mention[] {
  const [whole, run = '', post = ''] = match;
  const index = match.index ?? 0;
  const at = index + whole.indexOf(run);
  const found = readPosts(text.raw, post, index + whole.lastIndexOf(post));
  const places = partsOf(run, at);
  if (found.length === 0 || !places.every(({ from, to }) => isName(text.view.slice(from, to)))) {
    return [];
  }
  return places.map((place) => mentionAt(text, place, { posts: found, act }));
}

/** Those whom a sentence or a list appoints, removes or presents; their posts must be posts. */
export function appointed(text: NamedText): Mention[] {
  const { view } = text;
  if (!acts.test(view) && !opensWithName.test(view)) return [];
  return [
    ...forms.flatMap(({ act, expression }) =>
      Array.from(view.matchAll(expression)).flatMap((match) => toMentions(text, match, act)),
    ),
    ...Array.from(view.matchAll(noticed)).flatMap((match) => toMentions(text, match, null)),
  ];
}
