/**
 * The lines of a head → its parts. A space or a line end is a part border, or a mere wrap.
 *
 * ```text
 * 东港集装箱码头二期工程 全面开工         市人大常委会开展 养老服务条例执法检查
 *                       ^ wrap: a tail                     ^ wrap: the verb lacks its object
 * 咬定目标 奋力拼搏 支持企业茁壮成长
 *         ^        ^ part borders
 * ```
 */
import { countHan, withoutSpace } from '../../../text/characters.ts';
import { pattern } from '../../../text/plain.ts';
import { lineWidth } from '../../labels/page-habits.ts';
import {
  eventEnd,
  isDeck,
  kickerEnd,
  kickerTopic,
  lacksObject,
  occasion,
  phraseFrames,
  predicateOpening,
  subjectEnd,
  unfinished,
} from '../../tables/heads.ts';
import type { Block, Piece } from '../../text-to-blocks.ts';

/** A part of the head: one or more pieces, healed over wraps. */
export interface Part {
  pieces: Piece[];
  view: string;
  /** Which of the head's lines it begins on. */
  row: number;
  hashes: number;
}

/** How many characters left and right of a border must stand joined in the body. */
const seams: readonly (readonly [number, number])[] = [
  [3, 2],
  [2, 3],
];
const inner = /[\p{Script=Han}A-Za-z0-9“”‘’《》]/u;

/** How many characters of the body may stand between what a wrap kept apart. */
const widestGap = 2;

/** True if the body has the end of one side and the beginning of the other close together. */
function meetsInBody(left: string, right: string, body: string): boolean {
  const [end, start] = [left.slice(-2), right.slice(0, 2)];
  if (countHan(end + start) < 4) return false;
  for (let at = body.indexOf(end); at >= 0; at = body.indexOf(end, at + 1)) {
    const between = body.slice(at + 2, at + 4 + widestGap);
    const found = between.indexOf(start);
    if (found >= 0 && !/[,。;:!?、]/u.test(between.slice(0, found))) return true;
  }
  return false;
}

/** True if the body has this text at no place but those that pass. */
function onlyAt(text: string, body: string, passes: (at: number) => boolean): boolean {
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
    if (!passes(at)) return false;
  }
  return true;
}

/** 启|用备用: the body has the word across the border, and none that ends or begins there. */
function cutsWord(left: string, right: string, body: string): boolean {
  const [last, first] = [left.slice(-1), right.slice(0, 1)];
  const [end, start] = [left.slice(-2), right.slice(0, 2)];
  if (countHan(end + start) < 4 || !body.includes(last + first)) return false;
  return (
    onlyAt(end, body, (at) => body.charAt(at + 2) === first) &&
    onlyAt(start, body, (at) => body.charAt(at - 1) === last)
  );
}

/** What is known of the head: the text under it without spaces, the width at which lines are cut. */
export interface PartContext {
  body: string;
  width: number | null;
}

/** A line of a head ends where the editor wants it to, but where lines are cut at a width. */
function fills(left: Part, right: Part, width: number | null): boolean {
  const block = left.pieces.at(-1)?.block;
  if (left.row === right.row || !block) return true;
  return width !== null && lineWidth(block) >= width - 2;
}

/** True if a space or a line end cuts what is one phrase, or what the body has in one. */
function isWrap(left: Part, right: Part, { body, width }: PartContext): boolean {
  if (!inner.test(left.view.slice(-1)) || !inner.test(right.view.slice(0, 1))) return false;
  if (left.view.length < 2 || right.view.length < 2) return false;
  if (unfinished.test(left.view) || lacksObject.test(left.view)) return true;
  if (phraseFrames.some(([start, end]) => start.test(left.view) && end.test(right.view))) {
    return true;
  }
  // What is a whole clause by itself does not go on because its text does.
  if ([kickerTopic, occasion, eventEnd].some((whole) => whole.test(left.view))) return false;
  if (cutsWord(left.view, right.view, body)) return true;
  return (
    fills(left, right, width) &&
    (meetsInBody(left.view, right.view, body) ||
      seams.some(([before, after]) =>
        body.includes(left.view.slice(-before) + right.view.slice(0, after)),
      ))
  );
}

/** A bracket that is still open goes on. */
function isUnclosed(view: string): boolean {
  return view.lastIndexOf('(') > view.lastIndexOf(')') && view.startsWith('(');
}

const tailVerb = pattern('^\\p{Script=Han}{2,4}$');

/** A few characters after a long part are its end and no part: …二期工程 全面开工. */
function isTail(left: Part, right: Part): boolean {
  return tailVerb.test(right.view) && countHan(left.view) >= 8 && !isDeck(right.view);
}

/** 讣　告: characters set apart to fill the line are one word. */
const spacedOut = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,5}$/u;

function blockParts(block: Block, row: number): Part[] {
  const parts: Part[] = [];
  if (spacedOut.test(block.plain)) {
    const pieces = Array.from(block.plain.matchAll(/\S/gu), ({ index }) => ({
      block,
      from: index,
      to: index + 1,
    }));
    return [{ pieces, view: withoutSpace(block.plain), row, hashes: block.hashes }];
  }
  for (const match of block.plain.matchAll(/\S+/gu)) {
    const piece = { block, from: match.index, to: match.index + match[0].length };
    parts.push({ pieces: [piece], view: match[0], row, hashes: block.hashes });
  }
  return parts;
}

/** Two lines of one headline are one sentence: who, and what they did. */
function isOneSentence(left: Part, right: Part): boolean {
  const lines = left.row !== right.row && left.hashes === right.hashes;
  return lines && subjectEnd.test(left.view) && predicateOpening.test(right.view);
}

/** The parts of a headline, those of one sentence together. */
export function joinSentences(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isOneSentence(last, part)) {
      const pieces = [...last.pieces, ...part.pieces];
      joined.splice(-1, 1, { ...last, pieces, view: last.view + part.view });
    } else joined.push(part);
  }
  return joined;
}

/** All parts of the head, wraps healed; a wrap joins only where nothing else ends. */
export function headParts(blocks: Block[], context: PartContext): Part[] {
  const parts: Part[] = [];
  for (const part of blocks.flatMap(blockParts)) {
    const last = parts.at(-1);
    const sameLevel = last && last.hashes === part.hashes;
    const cut = last && (isUnclosed(last.view) || isTail(last, part));
    if (sameLevel && !kickerEnd.test(last.view) && (cut || isWrap(last, part, context))) {
      last.pieces.push(...part.pieces);
      last.view += part.view;
    } else {
      parts.push(part);
    }
  }
  return parts;
}
