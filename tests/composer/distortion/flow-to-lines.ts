/** Sets a paragraph in a column of print and breaks it where the column, or each line, ends. */
import type { Piece, Role } from '../grammar/content.ts';
import type { Distortion } from './choose-distortion.ts';

export type PrintedLine = { text: string; roles: Set<Role>; blankBefore: boolean };

/** How many lines of the present column are used, and how many it has. */
export type Cursor = { used: number; depth: number };

type Break = { at: number; column: boolean };

/** May not begin a line of print. */
const closing = /^[，。、；：？！”’」』）》〕】—…％,.;:?!)%]/u;
/** May not end one. */
const opening = /[“‘「『（《〔【(]$/u;
const sentenceEnd = /[。！？!?][”’」』）)]*$/u;

const isBad = (text: string, at: number) =>
  closing.test(text.slice(at)) || opening.test(text.slice(0, at)) || splitsPair(text, at);

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00;
}

/** A break after a full stop cannot be told from a new paragraph by anybody. */
const isHidden = (text: string, at: number) => sentenceEnd.test(text.slice(0, at));

/** The width of a character in a line of print: a Latin one takes half a square. */
const measure = (character: string) => (character <= '\u00ff' ? 0.5 : 1);

/** Where the printed lines of a text end, and which of them are the last of their column. */
function typeset(text: string, width: number, cursor: Cursor): Break[] {
  const breaks: Break[] = [];
  // The first line is indented by two squares.
  let room = width - 2;
  for (let at = 0; at < text.length; at += 1) {
    const size = measure(text.charAt(at));
    if (room < size && !isBad(text, at)) {
      cursor.used += 1;
      const column = cursor.used >= cursor.depth;
      if (column) cursor.used = 0;
      breaks.push({ at, column });
      room = width;
    }
    room -= size;
  }
  cursor.used += 1;
  if (cursor.used >= cursor.depth) cursor.used = 0;
  return breaks;
}

/** Column ends alone, moved to where the break can be seen; none within the ends of the body. */
function columnBreaks(
  text: string,
  breaks: readonly Break[],
  body: readonly [number, number],
): Break[] {
  return breaks
    .filter(({ column }) => column)
    .flatMap(({ at }) => {
      let moved = at;
      while (moved < body[1] && (isBad(text, moved) || isHidden(text, moved))) moved += 1;
      const isInside = moved >= body[0] + 4 && moved <= body[1] - 4;
      return isInside ? [{ at: moved, column: true }] : [];
    });
}

/** The roles of the pieces that have characters between two offsets. */
function rolesBetween(pieces: readonly Piece[], from: number, to: number): Set<Role> {
  const roles = new Set<Role>();
  let start = 0;
  for (const { role, text } of pieces) {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (part.trim() !== '') roles.add(role);
    start += text.length;
  }
  return roles;
}

function bodyOf(pieces: readonly Piece[]): [number, number] {
  let start = 0;
  for (const { role, text } of pieces) {
    if (role === 'body') return [start, start + text.length];
    start += text.length;
  }
  return [0, 0];
}

export function flowToLines(
  pieces: readonly Piece[],
  distortion: Distortion,
  cursor: Cursor,
): PrintedLine[] {
  const text = pieces.map((piece) => piece.text).join('');
  const { wrap, columns } = distortion;
  const body = bodyOf(pieces);
  const width = wrap ?? columns?.width ?? Number.POSITIVE_INFINITY;
  const set = typeset(
    text,
    width,
    columns === null ? { used: 0, depth: Number.POSITIVE_INFINITY } : cursor,
  );
  const breaks = wrap === null ? columnBreaks(text, set, body) : set;
  const ends = [...new Set(breaks.map(({ at }) => at)), text.length];
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const isColumn = breaks.some(({ at, column }) => column && at === from);
    const isSeen = from > body[0] && from < body[1] && !isHidden(text, from);
    return {
      text: text.slice(from, end).trim(),
      roles: rolesBetween(pieces, from, end),
      blankBefore: isColumn && isSeen && distortion.paragraphs === 'blank',
    };
  });
}
