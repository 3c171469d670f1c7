/** Cuts from the first and the last line of an article what is not its text: datelines, jumps, signs. */
import { pattern } from '../text/plain.ts';
import { readBylines } from './constructs/byline.ts';
import { type DatelineFound, readDateline } from './constructs/dateline.ts';
import { type JumpFound, readJumpFrom, readJumpOn } from './constructs/jump.ts';
import type { Byline } from './records/index.ts';
import { creditText, noteOpening, noteSignature } from './tables/labels.ts';
import { type Piece, pieceText, pieceView } from './text-to-blocks.ts';

/** What was cut, as pieces of the line, with what it means. */
export interface Cut {
  rest: Piece;
  dateline: { piece: Piece; found: DatelineFound } | null;
  jumpFrom: { piece: Piece; found: JumpFound } | null;
  jumpOn: { piece: Piece; found: JumpFound } | null;
  signs: { piece: Piece; bylines: Byline[] }[];
  credits: Piece[];
  notes: Piece[];
}

function emptyCut(rest: Piece): Cut {
  return { rest, dateline: null, jumpFrom: null, jumpOn: null, signs: [], credits: [], notes: [] };
}

const part = (piece: Piece, from: number, to: number): Piece => ({ ...piece, from, to });

/** Cuts 上接 and a dateline from the beginning of a piece. */
export function cutOpening(piece: Piece): Cut {
  const cut = emptyCut(piece);
  const jump = readJumpFrom(pieceView(cut.rest));
  if (jump) {
    const to = cut.rest.from + jump.to;
    cut.jumpFrom = { piece: part(piece, cut.rest.from, to), found: jump };
    cut.rest = part(piece, to, piece.to);
  }
  const found = readDateline({ view: pieceView(cut.rest), raw: pieceText(cut.rest) });
  if (found) {
    const to = cut.rest.from + found.length;
    cut.dateline = { piece: part(piece, cut.rest.from, to), found };
    cut.rest = part(piece, to, piece.to);
  }
  return cut;
}

const lastBracket = pattern('\\s*([(【][^()【】]{2,60}[)】])\\s*$');

/** What a bracket at the end of a text is; false if it belongs to the text. */
function takeBracket(cut: Cut, bracket: Piece, undated: boolean): boolean {
  const view = pieceView(bracket);
  const inner = { view: view.slice(1, -1), raw: pieceText(bracket).slice(1, -1) };
  const dateline = readDateline({ view, raw: pieceText(bracket) });
  const bylines = readBylines(inner, true);
  if (dateline && dateline.length === view.length && undated && !cut.dateline) {
    cut.dateline = { piece: bracket, found: dateline };
  } else if (bylines) cut.signs.unshift({ piece: bracket, bylines });
  else if (noteOpening.test(view) || noteSignature.test(view)) cut.notes.unshift(bracket);
  else if (creditText.test(view)) cut.credits.unshift(bracket);
  else return false;
  return true;
}

/**
 * Cuts 下转, signatures, source notes and credits from the end of a piece; a dateline too, if the
 * article has none yet (`undated`).
 */
export function cutEnding(piece: Piece, undated: boolean): Cut {
  const cut = emptyCut(piece);
  for (;;) {
    const view = pieceView(cut.rest);
    const jump = cut.jumpOn === null ? readJumpOn(view) : null;
    const bracket = jump ? null : lastBracket.exec(view);
    const at = jump?.from ?? bracket?.index;
    if (at === undefined || at === 0) return cut;
    const space = view.slice(at).length - view.slice(at).trimStart().length;
    const end = part(piece, cut.rest.from + at + space, cut.rest.from + view.trimEnd().length);
    if (jump) cut.jumpOn = { piece: end, found: jump };
    else if (!takeBracket(cut, end, undated)) return cut;
    cut.rest = part(piece, cut.rest.from, cut.rest.from + at);
  }
}
