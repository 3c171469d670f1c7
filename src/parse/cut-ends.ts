/** Cuts from the first and the last line of an article what is not its text: datelines, jumps, signs. */
import { pattern } from '../text/plain.ts';
import { type BylineText, readBylines } from './constructs/byline.ts';
import { type DatelineFound, readDateline } from './constructs/dateline.ts';
import { type JumpFound, readJumpFrom, readJumpOn } from './constructs/jump.ts';
import { readEndSign } from './constructs/pen-names.ts';
import type { Byline } from './records/index.ts';
import { creditText, isNote } from './tables/labels.ts';
import { type Piece, pieceText, pieceView } from './text-to-blocks.ts';

/** What was cut, as pieces of lines, with what it means. */
export interface Cut {
  rest: Piece[];
  dateline: { pieces: Piece[]; found: DatelineFound } | null;
  jumpFrom: { pieces: Piece[]; found: JumpFound } | null;
  jumpOn: { pieces: Piece[]; found: JumpFound } | null;
  signs: { pieces: Piece[]; bylines: Byline[] }[];
  credits: Piece[][];
  notes: Piece[][];
}

function emptyCut(rest: Piece[]): Cut {
  return { rest, dateline: null, jumpFrom: null, jumpOn: null, signs: [], credits: [], notes: [] };
}

const viewOf = (pieces: Piece[]): string => pieces.map(pieceView).join('');
const textOf = (pieces: Piece[]): BylineText => ({
  view: viewOf(pieces),
  raw: pieces.map(pieceText).join(''),
});

/** The part of pieces that holds the UTF-16 units `from` up to `to` of their texts together. */
function part(pieces: Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const length = piece.to - piece.from;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, length);
    if (first < last) found.push({ ...piece, from: piece.from + first, to: piece.from + last });
    start += length;
  }
  return found;
}

/** Cuts 上接 and a dateline from the beginning of a paragraph. */
export function cutOpening(paragraph: Piece[]): Cut {
  const cut = emptyCut(paragraph);
  const jump = readJumpFrom(viewOf(cut.rest));
  if (jump) {
    cut.jumpFrom = { pieces: part(cut.rest, 0, jump.to), found: jump };
    cut.rest = part(cut.rest, jump.to, Number.POSITIVE_INFINITY);
  }
  const found = readDateline(textOf(cut.rest));
  if (found) {
    cut.dateline = { pieces: part(cut.rest, 0, found.length), found };
    cut.rest = part(cut.rest, found.length, Number.POSITIVE_INFINITY);
  }
  return cut;
}

const lastBracket = pattern('\\s{0,8}([(【][^()【】]{1,60}[)】])\\s*$');

/** 本报记者 韩露 摄: after a sentence, without brackets. */
const bareCredit = pattern('(?<=[。!?”)…])\\s*([^。!?]{2,30}摄)[。]?\\s*$');

/** What a bracket at the end of a text is; false if it belongs to the text. */
function takeBracket(cut: Cut, pieces: Piece[], undated: boolean): boolean {
  const bracket = textOf(pieces);
  const inner = { view: bracket.view.slice(1, -1), raw: bracket.raw.slice(1, -1) };
  const dateline = readDateline(bracket);
  const bylines = readBylines(inner, true) ?? readEndSign(inner);
  if (dateline && dateline.length === bracket.view.length && undated && !cut.dateline) {
    cut.dateline = { pieces, found: dateline };
  } else if (bylines && (inner.view.length > 1 || cut.signs.length === 0))
    cut.signs.unshift({ pieces, bylines });
  else if (isNote(bracket.view)) cut.notes.unshift(pieces);
  else if (creditText.test(bracket.view)) cut.credits.unshift(pieces);
  else return false;
  return true;
}

/**
 * Cuts 下转, signatures, source notes and credits from the end of a paragraph; a dateline too, if
 * the article has none yet (`undated`).
 */
export function cutEnding(paragraph: Piece[], undated: boolean): Cut {
  const cut = emptyCut(paragraph);
  for (;;) {
    const view = viewOf(cut.rest);
    const jump = cut.jumpOn === null ? readJumpOn(view) : null;
    const bracket = jump ? null : lastBracket.exec(view);
    const credit = jump || bracket || cut.credits.length > 0 ? null : bareCredit.exec(view);
    const at = jump?.from ?? bracket?.index ?? credit?.index;
    if (at === undefined || at === 0) return cut;
    const space = view.slice(at).length - view.slice(at).trimStart().length;
    const end = part(cut.rest, at + space, view.trimEnd().length);
    if (jump) cut.jumpOn = { pieces: end, found: jump };
    else if (credit) cut.credits.unshift(end);
    else if (!takeBracket(cut, end, undated)) return cut;
    cut.rest = part(cut.rest, 0, at);
  }
}

/** Cuts the photographer's credit from the end of a caption. */
export function cutCredit(caption: Piece[]): { rest: Piece[]; credit: Piece[] | null } {
  const view = viewOf(caption);
  const bracket = lastBracket.exec(view);
  const inBracket = bracket?.[1] && creditText.test(bracket[1]) ? bracket : null;
  const match = inBracket ?? bareCredit.exec(view);
  if (!match || match.index === 0) return { rest: caption, credit: null };
  const at = match.index + match[0].length - match[0].trimStart().length;
  return {
    rest: part(caption, 0, match.index),
    credit: part(caption, at, Number.POSITIVE_INFINITY),
  };
}
