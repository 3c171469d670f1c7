/**
 * Lists of officials without a post before them.
 *
 * ```text
 * 韩露、石磊、江小白三位委员先后发言    在主席台就座的有:韩露、石磊    韩露、石磊参加调研。    组长:韩露 石磊
 * ^^^^^^^^^^^^^^^^                                 ^^^^ ^^^^     ^^^^ ^^^^                    ^^^^ ^^^^
 * ```
 */
import { allMatches, pattern, plain } from '../../../../text/plain.ts';
import { groupLabels, nounAtEnd, weakNouns } from '../../../tables/posts.ts';
import { type NamePlace, namesFrom } from '../names/list.ts';
import { type KnownNames, nameLengthAt } from '../names/name.ts';
import { nameOpening, opensName } from '../names/opens-name.ts';
import { groupLength } from './group-label.ts';
import { type Mention, mentionAt, type NamedText, partsOf, wholePost } from './mention.ts';
import { nameBefore } from './titled.ts';

/** 三位委员, 等市领导, 等5名代表: what a list of names before it is of. */
const countedNoun = pattern(
  '(?:等(?:[一二三四五六七八九十两几多\\d]{1,3}[位名])?|[一二三四五六七八九十两几\\d]{1,3}[位名])(\\p{Script=Han}{0,6}?(?:领导同志|领导人|领导|负责同志|负责人|老同志|委员|代表|副市长|副县长|副区长|副省长|议员|陪同人员|随行人员|主要成员|同志))',
  'g',
);

/** 韩露、石磊、江小白等同志: nobody says so of so many who hold no office. */
const comrades = plain('同志');
const fewestComrades = 3;
const counted: ReadonlySet<string> = new Set([
  ...groupLabels,
  ...plain(
    '领导同志 领导 委员 代表 市人大代表 市政协委员 人大代表 政协委员 副市长 副县长 副区长 副省长 议员 县议员 市议员 陪同人员 随行人员 党和国家领导人 党和国家领导同志',
  ).split(' '),
]);

/** 出席大会的有, 在主席台就座的还有, 送花圈的有: who follows was there by office. */
const presentAre = pattern(
  '(?:出席|参加|列席|陪同|就座|在座|参会|到会|与会|观看|接见|会见|迎接|欢迎|送行|欢送|迎送|[送献]了?花[圈篮]|吊唁|守灵)[^,。;:!?]{0,24}?(?:的(?:[^,。;:!?、的]{0,8}(?:同志|人员|人士|人|领导|负责|代表))?(?:还)?[有是]|的包括|者(?:还)?有)[::,]?\\s?',
  'g',
);
/** 韩露、石磊参加调研。 closes a report: who is named so needs no post. */
const attending = pattern(
  '^(?:等)?(?:分别|一同|一起|先后|也|共同)?(?:出席|列席|陪同|参加)(?:了)?(?:[。,]|(?:上述|有关|相关)?(?:活动|会议|调研|座谈|检查|考察|督导|会见|仪式|大会|研讨)[^,。;]{0,6}[。,])',
);
const clauseStart = pattern(`(?:^|[。!?\\n])\\s?(?=${nameOpening})`, 'g');
/** 组长:韩露 石磊 — a roster. */
const roster = pattern(`(?:[(][^()]{1,12}[)])?[::]\\s{0,2}(?=${nameOpening})`, 'g');

/** 韩露(女、满族): the end of a name that a remark follows. */
const remarked = /[(][\p{Script=Han},、]{1,8}[)]$/u;

function withoutNote(view: string, end: number): number {
  return end - (remarked.exec(view.slice(Math.max(0, end - 10), end))?.[0].length ?? 0);
}

/** The names of a list that ends at `to`, last first. */
function listBefore(view: string, to: number, known: KnownNames): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  let end = to;
  for (;;) {
    const own = withoutNote(view, end);
    const from = nameBefore(view, own, { known, ground: end === to ? 1.8 : 0.6 });
    if (from === null) return names;
    names.unshift({ from, to: own });
    const joint = view.charAt(from - 1);
    if (joint !== '、' && joint !== '和' && joint !== ',') return names;
    end = from - 1;
  }
}

/** 韩露、石磊三位委员, 韩露等市领导: what they are follows their names. */
export function listed(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  return allMatches(view, countedNoun).flatMap((match) => {
    const noun = match[1] ?? '';
    const areComrades = noun === comrades;
    if (!areComrades && !counted.has(noun)) return [];
    const names = listBefore(view, match.index, known);
    if (areComrades && names.length < fewestComrades) return [];
    const at = match.index + match[0].length - noun.length;
    const post = wholePost(raw.slice(at, at + noun.length));
    const start = names[0]?.from ?? at;
    return names.map((place, index) =>
      mentionAt(text, place, {
        start,
        posts: areComrades ? [] : [post],
        list:
          names.length > 1 ? { label: post.text, position: index + 1, length: names.length } : null,
      }),
    );
  });
}

/** 韩露(市教育局局长): what somebody is, in brackets; 韩露,市教育局局长,…; 嘉宾:韩露 市教育局局长. */
const explained = pattern(
  `(${nameOpening}[\\p{Script=Han}·]{1,7})(?:[(]([^()]{3,40})[)]|[,\\s]([^,。;:!?\\s()]{3,40})(?=[,。;\\s]|$))`,
  'y',
);
/** What stands before the name, and what between it and the post. */
const beforeExplained = pattern('[\\s,。;:、!?“”】—]');
const beforeExplanation = pattern('[(,\\s]', 'g');
const longestExplained = 8;

/** Names that begin after a mark and end before another, with what follows; matches do not overlap. */
function explainedNames(view: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const { index: end } of allMatches(view, beforeExplanation)) {
    let from = end;
    const least = Math.max(done, end - longestExplained);
    while (from > least && !beforeExplained.test(view.charAt(from - 1))) from -= 1;
    if (end - from < 2 || !opensName(view.charCodeAt(from))) continue;
    if (from > 0 && !beforeExplained.test(view.charAt(from - 1))) continue;
    explained.lastIndex = from;
    const match = explained.exec(view);
    if (match) done = explained.lastIndex;
    if (match) found.push(match);
  }
  return found;
}

export function withPostBehind(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  return explainedNames(view).flatMap((match) => {
    const [, name = '', inBrackets, apart] = match;
    const post = inBrackets ?? apart ?? '';
    const to = match.index + name.length;
    // Without brackets a post may be anything that ends in one: then the name must be sure.
    const ground = inBrackets === undefined ? -1.6 : -0.4;
    if (nounAtEnd(post) === '' || weakNouns.has(nounAtEnd(post))) return [];
    if (nameLengthAt(view, match.index, { known, ground }) !== name.length) return [];
    const at = to + 1;
    const posts = post.split('、').every((part) => nounAtEnd(part) !== '')
      ? partsOf(post, at).map(({ from, to: end }) => wholePost(raw.slice(from, end)))
      : [wholePost(raw.slice(at, at + post.length))];
    return [mentionAt(text, { from: match.index, to }, { posts })];
  });
}

/** 市领导有韩露、石磊; 市领导 韩露 石磊: a label, apart from its list. */
const labelApart = pattern(
  `(?:领导|领导同志|领导人|负责同志|负责人|老同志|成员)(?:还)?[有是:\\s][:\\s]?(?=${nameOpening})`,
  'g',
);

export function labelled(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  return allMatches(view, labelApart).flatMap((match) => {
    const end =
      match.index + (/^\p{Script=Han}+?(?=(?:还)?[有是:\s])/u.exec(match[0])?.[0].length ?? 0);
    const length = groupLength(view, end);
    if (length === 0) return [];
    const at = match.index + match[0].length;
    const names = namesAt(view, at, { known, ground: 0.5, spaced: true });
    if (names.length < 2) return [];
    const post = wholePost(raw.slice(end - length, end));
    return toMentions(text, names, { label: post.text, posts: [post] });
  });
}

/** Mentions of all names of a list. */
function toMentions(
  text: NamedText,
  names: NamePlace[],
  { label, posts }: Pick<Mention, 'posts'> & { label: string },
): Mention[] {
  const start = names[0]?.from ?? 0;
  return names.map((place, index) =>
    mentionAt(text, place, {
      start,
      posts,
      list: names.length > 1 ? { label, position: index + 1, length: names.length } : null,
    }),
  );
}

function namesAt(
  view: string,
  at: number,
  { known, ground, spaced = false }: { known: KnownNames; ground: number; spaced?: boolean },
): NamePlace[] {
  const length = nameLengthAt(view, at, { known, ground });
  return length === 0
    ? []
    : namesFrom(view, { from: at, to: at + length }, { known, abroad: false, spaced });
}

export function present(text: NamedText, known: KnownNames): Mention[] {
  return allMatches(text.view, presentAre).flatMap((match) => {
    const names = namesAt(text.view, match.index + match[0].length, { known, ground: 0 });
    const label = text.raw.slice(match.index, match.index + match[0].length).trim();
    return names.length > 1 ? toMentions(text, names, { label, posts: [] }) : [];
  });
}

/** One name alone must be a sure one: of three characters, and common. */
const aloneGround = -1.6;

export function closing(text: NamedText, known: KnownNames): Mention[] {
  const { view } = text;
  return allMatches(view, clauseStart).flatMap((match) => {
    const names = namesAt(view, match.index + match[0].length, { known, ground: 0 });
    const [first] = names;
    const end = names.at(-1)?.to ?? 0;
    if (!first || !attending.test(view.slice(end, end + 24))) return [];
    const alone = names.length === 1;
    if (
      alone &&
      (first.to - first.from < 3 ||
        nameLengthAt(view, first.from, { known, ground: aloneGround }) === 0)
    )
      return [];
    return toMentions(text, names, { label: '', posts: [] });
  });
}

export function rostered(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  return allMatches(view, roster).flatMap((match) => {
    const noun = nounAtEnd(view.slice(Math.max(0, match.index - 10), match.index));
    if (noun === '') return [];
    const at = match.index + match[0].length;
    const names = namesAt(view, at, { known, ground: 0.5, spaced: true });
    const post = wholePost(raw.slice(match.index - noun.length, match.index));
    return toMentions(text, names, { label: post.text, posts: [post] });
  });
}
