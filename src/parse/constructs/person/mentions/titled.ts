/**
 * Names before titles.
 *
 * ```text
 * 会见了李岚清副总理    向叶利钦总统汇报    侯仁之教授撰写    学习贯彻习近平总书记…
 *       ^^^^^^            ^^^^^^              ^^^^^^                  ^^^^^^
 * ```
 */
import { setsOf } from '../../../../text/character-sets.ts';
import { pattern } from '../../../../text/plain.ts';
import { rightWeight } from '../../../tables/after-names.ts';
import { endsInCountry } from '../../../tables/foreign-names.ts';
import { wordWeight } from '../../../tables/not-names.ts';
import { nounAtEnd, postNouns, weakNouns } from '../../../tables/posts.ts';
import { grounds, type KnownNames, nameLengthAt } from '../names/name.ts';
import { speltNameLength, speltNameStart } from '../names/spelt-name.ts';
import { postSet } from './after-post.ts';
import { type Mention, mentionAt, type NamedText, wholePost } from './mention.ts';

/** A title of the state makes a name known, whatever else the page says. */
const national = pattern('^副?(?:总书记|国家主席|总理|委员长|总统|首相)$');
/** Titles behind names of other languages; behind the others the name must be longer. */
const ofStates = pattern(
  '(?:总[统理]|首相|[外防]长|国务卿|[外防财]相|国王|女王|亲王|王储|大臣|议长|总督)$',
);
const ofBodies = pattern('(?:主席|秘书长|部长|大使|议员|会长|司令|总书记)$');
/** 李沧区长, 周宁县长: the level is the place's more often than a title behind a name. */
export const ofPlaces = pattern('^[省市区县镇乡村州旗盟里]长$');
/** Said of heroes and of the dead as often, or of everybody. */
const noTitle = pattern('^(?:元帅|大将|教导员|支书|店长|班长|组长|站长|队长|列车长|秘书)$');

/**
 * What may stand before a name that is no beginning of a clause: 同李鹏总理, 贯彻习近平总书记; and the last
 * characters of bodies: 市议会韩露议长.
 */
const mayPrecede = pattern(
  '[^\\p{Script=Han}]$|^$|[同与和对向给由以把将请随按据记在受让为陪祝邀见待晤访了着的彻悟会神实循到聆习领函电于是使致谢代表到会所局处院部厅署团队党校厂司站台军系]$',
);

/** The name that ends at `to`, if what stands before it is no part of it. */
export function nameBefore(
  view: string,
  to: number,
  { known, ground }: { known: KnownNames; ground: number },
): number | null {
  if (endsInCountry(view, to)) return null;
  for (const length of [4, 3, 2]) {
    const from = to - length;
    if (from < 0) continue;
    if (nameLengthAt(view, from, { known, ground }) === length) return from;
  }
  return null;
}

/** What a name before a title must show beyond it, by its length and by what stands before it. */
const titled = { national: 0, long: grounds.titled, short: -2.2, embedded: -2.6 } as const;

function isLeftEdge(view: string, from: number): boolean {
  return mayPrecede.test(view.slice(Math.max(0, from - 1), from));
}

/** Where a title begins, and what it is. */
interface Title {
  to: number;
  title: string;
}

function chineseBefore(view: string, { to, title }: Title, known: KnownNames): number | null {
  if (national.test(title)) {
    const from = nameBefore(view, to, { known, ground: titled.national });
    if (from !== null && isLeftEdge(view, from)) return from;
  }
  const from = nameBefore(view, to, { known, ground: titled.long });
  if (from === null) return null;
  const edge = isLeftEdge(view, from);
  const short = to - from < 3;
  const isDoubtful = !edge || ofPlaces.test(title);
  if (short && (isDoubtful || postNouns.get(title) === 'company')) return null;
  const ground = short ? titled.short : titled.embedded;
  if ((isDoubtful || short) && nameLengthAt(view, from, { known, ground }) !== to - from)
    return null;
  return from;
}

/** 克林顿总统, 阿拉法特主席: two syllables are a name only where one must begin. */
function speltBefore(view: string, { to, title }: Title): number | null {
  // 罗纳维亚总理克莱斯蒂尔: a country that no table knows.
  if (speltNameLength(view, to + title.length, true) > 0) return null;
  const least = ofStates.test(title) ? 2 : 3;
  if (least === 3 && !ofBodies.test(title)) return null;
  const from = speltNameStart(view, to);
  const length = to - from;
  if (length < least || (length === 2 && !isLeftEdge(view, from))) return null;
  if (view.charAt(from - 1) === '·') return null;
  return wordWeight(view.slice(from, Math.min(to, from + 3))) < 0 ? null : from;
}

/** The title that ends here, or an empty string. */
function titleAt(view: string, end: number): string {
  if ((setsOf(view.charCodeAt(end - 1)) & postSet) === 0) return '';
  const title = nounAtEnd(view, end);
  return weakNouns.has(title) || noTitle.test(title) ? '' : title;
}

const office = pattern('^\\p{Script=Han}?(?:办|府)');

/** What follows must be what follows names; after a title of the state it may be anything else. */
function isFollowed(view: string, end: number, title: string): boolean {
  const rest = view.slice(end, end + 8);
  return national.test(title) ? !office.test(rest) : rightWeight(rest) > 0;
}

/** Everybody whose title follows the name and is followed by what follows names. */
export function withTitle(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  const found: Mention[] = [];
  for (let end = 4; end <= view.length; end += 1) {
    const title = titleAt(view, end);
    if (title === '' || !isFollowed(view, end, title)) continue;
    const to = end - title.length;
    const from = chineseBefore(view, { to, title }, known) ?? speltBefore(view, { to, title });
    if (from === null) continue;
    const post = wholePost(raw.slice(to, end));
    found.push(mentionAt(text, { from, to }, { posts: [post] }));
  }
  return found;
}
