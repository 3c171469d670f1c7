/**
 * Names that no surname shows to be names: pen names, what readers sign letters with, one character in
 * a bracket. Only where they stand can tell that they are names.
 *
 * ```text
 * 沐　白        白驼公社社员 史来运        (鸣)
 * ```
 */
import { withoutSpace } from '../../text/characters.ts';
import { pattern } from '../../text/plain.ts';
import type { Byline } from '../records/index.ts';
import { agencyAlone, signingGroup } from '../tables/bylines.ts';
import { isPageName } from '../tables/furniture.ts';
import { columnWords } from '../tables/labels.ts';
import { isWordNotName } from '../tables/not-names.ts';
import { surnameLength } from '../tables/surnames.ts';
import type { BylineText } from './byline.ts';

/** Names with spaces between them, or between their characters: pen names have no known surname. */
const penRow =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}\s+\p{Script=Han}(?:\s+\p{Script=Han})?)(?:[\s、]+\p{Script=Han}{2,4}){0,3}$/u;
const spaced = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u;

/** 白驼公社社员 史来运, 大埔 洪先生: where a reader writes from, a space, who it is. */
const fromAndName = pattern(
  '^(\\p{Script=Han}{2,6}(?:读者|网友|听众)\\s*|\\p{Script=Han}{2,14}\\s+)(\\p{Script=Han}{2,3}(?:等[\\d一二三四五六七八九十]{1,3}[人名位户])?|\\p{Script=Han}\\s+\\p{Script=Han}(?:\\s+\\p{Script=Han})?|\\p{Script=Han}{1,2}(?:先生|女士|小姐|同学)|一(?:读者|市民|家长|学生))$',
);

/** 南皋县交通局, 新店公社社员: an office that answers, or who somebody is whose name stands on the next line. */
const signingBody = pattern(
  '^(?:中共|国网)?\\p{Script=Han}{0,6}[省市县区镇乡州旗]\\p{Script=Han}{1,14}(?:局|公司|委员会|政府|厂|处|院|馆|店|办公室|宣传部|组织部|妇联|联合会|工会|协会|学会|指挥部|中心|站|所|校|队|组|公社|支队|总站|街道办|分局|社员|战士|工人|职工|学生|教师|干部|农民)$',
);

/** One who signs without a name. */
const nameless = pattern('^一|(?:先生|女士|小姐)$');

const chapter = pattern('^第.{1,4}[章节条编回]$');
/** 买全国 卖全国: a phrase on a country or a place. */
const ofPlaces = pattern('全[国省市县区村]|中国');

/** True if a line says where somebody writes from, or which office does: 大埔 洪先生, 南皋县交通局. */
export function saysWhoWrites(view: string): boolean {
  return writerIn(view.replace(/^[(](.*)[)]$/u, '$1').trim()) !== null;
}

/** The name of the one who writes from somewhere; empty if nobody is named, null if nobody writes. */
function writerIn(line: string): string | null {
  if (signingBody.test(line)) return '';
  const [, , who = ''] = fromAndName.exec(line) ?? [];
  if (nameless.test(who)) return '';
  const [name = ''] = who.split('等');
  return surnameLength(name) > 0 && !isWordNotName(withoutSpace(name)) ? name : null;
}

/** 每斤二分, 三角五: rows of prices. */
const measure = pattern('每|[一二三四五六七八九十两]+[元角分斤]');

/** Heads of chapters and of tables, and words, are no pen names. */
function isHeading(part: string): boolean {
  const isWord = isWordNotName(part) || columnWords.test(part) || isPageName(part);
  return isWord || chapter.test(part) || ofPlaces.test(part) || measure.test(part);
}

/**
 * Reads names that no surname shows to be names: 沐白, (蔚然 法宣), and what readers sign letters
 * with. Only where they stand can tell that they are.
 */
export function readPenNames({ view, raw }: BylineText): Byline[] | null {
  const start = view.length - view.trimStart().length;
  const inner = view.trim();
  if (inner.length > 24) return null;
  const own = raw.slice(start, start + inner.length);
  const toBylines = (names: string[]): Byline[] =>
    names.map((name) => ({ name: withoutSpace(name), role: '作者', outlet: null }));
  if (agencyAlone.test(inner)) return null;
  if (spaced.test(inner) || signingGroup.test(inner)) return toBylines([own]);
  const writer = writerIn(inner);
  if (writer === '') return [];
  if (writer !== null) {
    const at = inner.lastIndexOf(writer);
    return toBylines([own.slice(at, at + writer.length)]);
  }
  const parts = inner.split(/[\s、]+/u);
  if (!penRow.test(inner) || parts.some(isHeading)) return null;
  // 新时代 新担当: a slogan; rows of pen names have two characters each, or surnames.
  const isSlogan = parts.length > 1 && parts.every((part) => part.length > 2);
  if (isSlogan && !parts.every((part) => surnameLength(part) > 0)) return null;
  // 设施有瑕: four characters by themselves are a phrase, unless a surname of two opens them.
  if (parts.length === 1 && inner.length > 3 && surnameLength(inner) < 2) return null;
  return toBylines(own.split(/[\s、]+/u));
}

/** What a bracket behind a text says besides who wrote it: 完, 未完, 附图, 下, 男. */
const noSign = pattern(
  '^(?:[未待]?[完续]|[附见]?[图表照]|[上中下终略注男女左右前后甲乙丙丁]|[一二三四五六七八九十]+|.*[社报电讯版族岁]|全文|下同|同上|外一首|余略|节选|摘要|作者)$',
);

/** (鸣), (正声): one to three characters in a bracket behind the last sentence of a text sign it. */
export function readEndSign({ view, raw }: BylineText): Byline[] | null {
  const inner = view.trim();
  if (!/^\p{Script=Han}{1,3}$/u.test(inner) || noSign.test(inner)) return null;
  return isWordNotName(inner) ? null : [{ name: raw.trim(), role: '作者', outlet: null }];
}
