/**
 * Pictures that stand among the articles without a headline: a text with a credit under it, after an
 * article that it has nothing to do with.
 *
 * ```text
 * …当天晚上,他们安全返回营地。             the end of an article on climbers
 * 山东渤湾县东风公社社员在收获早熟的玉米。  ─┐ an item of its own
 *         新华社记者 程万里摄              ─┘
 * ```
 */
import { countHan } from '../text/characters.ts';
import { type Draft, newDraft } from './labels-to-drafts.ts';
import { credited } from './tables/labels.ts';
import { refersBack } from './tables/openings.ts';
import type { Block } from './text-to-blocks.ts';

/** The text under a picture has so many Han characters at most. */
const longestCaption = 200;

/** An article and its picture have so much of the picture's words in common, as pairs of characters. */
const sameSubject = 0.2;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (countHan(pair) === 2) pairs.add(pair);
  }
  return pairs;
}

/** A word that an article has so often is what it is about; a picture with two of them is of it. */
const often = 3;
const fewestShared = 2;

/** Characters that words of any subject stand beside. */
const particle = /[在的了和与于是年月日一不有为这个上下中等从到对]/u;

/** How many of the pairs of a text another has often. */
function countOften(text: string, whole: string): number {
  const words = [...pairsOf(text)].filter((pair) => !particle.test(pair));
  return words.filter((pair) => whole.split(pair).length > often).length;
}

function shareIn(text: string, whole: string): number {
  const pairs = [...pairsOf(text)];
  const known = pairs.filter((pair) => whole.includes(pair)).length;
  return pairs.length === 0 ? 1 : known / pairs.length;
}

const textOf = (blocks: Block[]): string => blocks.map(({ plain }) => plain).join('');

/** The last block of a draft, if it says who took a picture: by itself, or behind the text under it. */
function lastCredit({ blocks, credits }: Draft): { block: Block; alone: boolean } | null {
  const block = blocks.at(-1);
  if (!block) return null;
  const alone = credits.length === 1 && credits[0] === block;
  return alone || (credits.length === 0 && credited.test(block.plain)) ? { block, alone } : null;
}

const opensParagraph = (block: Block, before: Block): boolean =>
  before.closed || (block.gap > 0 && /[)]$/u.test(before.plain));

interface Picture {
  /** Where its text begins in the draft. */
  from: number;
  own: Block[];
}

const textsOf = ({ sections }: Draft): Block[] => sections.flatMap(({ blocks }) => blocks);

/**
 * Where the paragraph or caption begins that ends before a block of the draft; 0 if nothing shows, or
 * if it is longer than any text under a picture.
 */
function paragraphFrom(draft: Draft, to: number): number {
  const { blocks, captions, signs } = draft;
  const texts = textsOf(draft);
  const signed = signs.map(({ block }) => block);
  let han = 0;
  for (let at = to - 1; at > 0 && han <= longestCaption; at -= 1) {
    const [block, before] = [blocks[at], blocks[at - 1]];
    han += block?.han ?? 0;
    if (!block || !before || !(texts.includes(block) || captions.includes(block))) return 0;
    if (opensParagraph(block, before) || captions.includes(block) || signed.includes(before)) {
      return at;
    }
  }
  return 0;
}

/** True if the blocks can be the text under a picture, and have nothing to do with those before them. */
function standsAlone(own: Block[], draft: Draft, from: number): boolean {
  const length = own.reduce((sum, { han }) => sum + han, 0);
  const opening = own[0]?.plain ?? '';
  if (length === 0 || length > longestCaption || opening.startsWith('“')) return false;
  const isLeft = textsOf(draft).some((block) => !own.includes(block));
  if (!isLeft || refersBack.test(opening)) return false;
  const [text, before] = [textOf(own), textOf(draft.blocks.slice(0, from))];
  return shareIn(text, before) < sameSubject && countOften(text, before) < fewestShared;
}

/** The picture that a draft ends with, if it has nothing to do with the article. */
function lastPicture(draft: Draft): Picture | null {
  const { blocks, captions } = draft;
  const credit = lastCredit(draft);
  if (!credit) return null;
  const to = blocks.length - (credit.alone ? 1 : 0);
  if (credit.alone && blocks[to - 1]?.closed !== true) return null;
  const last = paragraphFrom(draft, to);
  const first = blocks[last];
  // 图为… is of the article, or goes on from a text that says what the picture is about.
  const isCaption = first !== undefined && captions.includes(first);
  const from = isCaption ? paragraphFrom(draft, last) : last;
  if (from === 0) return null;
  const all = [from, last].every((at) => standsAlone(blocks.slice(at, to), draft, from));
  return all && (!isCaption || from < last) ? { from, own: blocks.slice(from, to) } : null;
}

/** The draft without its last picture, and the picture, if that is an item by itself. */
function splitPicture(draft: Draft): Draft[] {
  const found = lastPicture(draft);
  if (!found) return [draft];
  const { from, own } = found;
  const isOwn = (block: Block): boolean => own.includes(block);
  const rest = (blocks: Block[]): Block[] => blocks.filter((block) => !isOwn(block));
  const picture: Draft = {
    ...newDraft(),
    captions: draft.captions.filter(isOwn),
    credits: draft.credits,
    blocks: draft.blocks.slice(from),
  };
  const texts = own.filter((block) => !picture.captions.includes(block));
  if (texts.length > 0) picture.sections.push({ heading: null, blocks: texts });
  const sections = draft.sections.map(({ heading, blocks }) => ({ heading, blocks: rest(blocks) }));
  const article: Draft = {
    ...draft,
    captions: rest(draft.captions),
    credits: [],
    sections: sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0),
    blocks: draft.blocks.slice(0, from),
  };
  return [article, picture];
}

export function splitPictures(drafts: Draft[]): Draft[] {
  return drafts.flatMap(splitPicture);
}
