/**
 * The head of an article: kicker (引题), headline (主题), deck (副题).
 *
 * ```text
 * 许志远在全市产业推进会上强调 咬定目标 奋力拼搏 支持企业茁壮成长
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^^
 * kicker, ends in 强调          headline in three parts
 * 林可欣主持 郝一鸣出席
 * ^^^^^^^^^^^^^^^^^^^^^ deck: who did what
 * ```
 *
 * A space is a part border, or a mere line wrap: a wrap where the text on its two sides stands
 * joined in the body.
 */
import { countHan, withoutSpace } from '../../text/characters.ts';
import { deckOpening, deckVerb, kickerEnd, occasion, passage } from '../tables/heads.ts';
import { surnameLength } from '../tables/surnames.ts';
import type { Block, Piece } from '../text-to-blocks.ts';

export interface Head {
  kicker: Piece[];
  headline: Piece[][];
  deck: Piece[];
}

/** A part of the head: one or more pieces, healed over wraps. */
interface Part {
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

/** True if a space or a line end cuts what the body has in one. */
function isWrap(left: Part, right: Part, body: string): boolean {
  if (!inner.test(left.view.slice(-1)) || !inner.test(right.view.slice(0, 1))) return false;
  if (left.view.length < 2 || right.view.length < 2) return false;
  return seams.some(([before, after]) =>
    body.includes(left.view.slice(-before) + right.view.slice(0, after)),
  );
}

/** A bracket that is still open goes on. */
function isUnclosed(view: string): boolean {
  return view.lastIndexOf('(') > view.lastIndexOf(')') && view.startsWith('(');
}

/** A few characters after a long part are its end and no part: …二期工程 全面开工. */
function isTail(left: Part, right: Part): boolean {
  const length = countHan(right.view);
  return length >= 2 && length <= 4 && countHan(left.view) >= 8 && right.view.length === length;
}

function blockParts(block: Block, row: number): Part[] {
  const parts: Part[] = [];
  for (const match of block.plain.matchAll(/\S+/gu)) {
    const piece = { block, from: match.index, to: match.index + match[0].length };
    parts.push({ pieces: [piece], view: match[0], row, hashes: block.hashes });
  }
  return parts;
}

/** All parts of the head, wraps healed; a wrap joins only where nothing else ends. */
function headParts(blocks: Block[], body: string): Part[] {
  const parts: Part[] = [];
  for (const part of blocks.flatMap(blockParts)) {
    const last = parts.at(-1);
    const sameLevel = last && last.hashes === part.hashes;
    const cut = last && (isUnclosed(last.view) || isTail(last, part));
    if (sameLevel && !kickerEnd.test(last.view) && (cut || isWrap(last, part, body))) {
      last.pieces.push(...part.pieces);
      last.view += part.view;
    } else {
      parts.push(part);
    }
  }
  return parts;
}

/** 王正谱主持, 李雪荣张业出席, ——…: short, with a name in front and a verb of attendance behind. */
function isDeck(view: string): boolean {
  if (deckOpening.test(view) || passage.test(view)) return true;
  const verb = deckVerb.exec(view);
  if (!verb || verb.index < 2 || verb.index > 30) return false;
  return surnameLength(view) > 0;
}

/** The index after the kicker: the first part that ends like one, on the first line. */
function kickerByWords(parts: Part[]): number {
  const at = parts.findIndex(
    ({ view, row }, index) => row === 0 && index < parts.length - 1 && kickerEnd.test(view),
  );
  return at + 1;
}

function rowsOf(parts: Part[]): Part[][] {
  const rows = new Map<number, Part[]>();
  for (const part of parts) rows.set(part.row, [...(rows.get(part.row) ?? []), part]);
  return [...rows.values()];
}

interface Split {
  kicker: Part[];
  main: Part[];
  deck: Part[];
}

/** How much of the opening of the text decides which line says what happened. */
const openingLength = 300;

/** The share of a line's character pairs that the opening of the text has. */
function recurrence(row: Part[], body: string): number {
  const view = row.map((part) => part.view).join('');
  const opening = body.slice(0, openingLength);
  let known = 0;
  for (let at = 0; at + 2 <= view.length; at += 1) {
    if (opening.includes(view.slice(at, at + 2))) known += 1;
  }
  return known / Math.max(1, view.length - 1);
}

/** One line says what happened much more clearly than another. */
const clearly = 0.15;

/** Lines of about one length are parts of one headline. */
const sameLength = 0.75;

function rowLength(row: Part[]): number {
  return countHan(row.map(({ view }) => view).join(''));
}

/** Two lines without marks: which is the headline, and is the other above or below it? */
function splitTwo(first: Part[], second: Part[], body: string): Split {
  const quotes = second.length > 1 && kickerEnd.test(second[0]?.view ?? '');
  if (quotes || deckOpening.test(second[0]?.view ?? '')) {
    return { kicker: [], main: first, deck: second };
  }
  const named =
    first.some(({ view }) => occasion.test(view)) || deckOpening.test(first[0]?.view ?? '');
  const more = recurrence(second, body) - recurrence(first, body);
  if (!named && more < -clearly) return { kicker: [], main: first, deck: second };
  const lengths = [rowLength(first), rowLength(second)];
  const alike = Math.min(...lengths) >= sameLength * Math.max(...lengths);
  const single = first.length === 1 && second.length === 1;
  if (!named && alike && single && Math.abs(more) <= clearly) {
    return { kicker: [], main: [...first, ...second], deck: [] };
  }
  return { kicker: first, main: second, deck: [] };
}

/** Lines that no word and no mark tells apart: by what the text says again, and by their length. */
function splitByRows({ kicker, main, deck }: Split, body: string): Split {
  const rows = rowsOf(main);
  const [first = [], second = [], ...rest] = rows;
  if (rows.length < 2 || kicker.length > 0) return { kicker, main, deck };
  if (rows.length === 2) {
    const split = splitTwo(first, second, body);
    return { ...split, deck: [...split.deck, ...deck] };
  }
  if (deck.length === 0 && rest.length === 1) {
    return { kicker: first, main: second, deck: rest.flat() };
  }
  return { kicker: first, main: [...second, ...rest.flat()], deck };
}

/** Where some lines are marked and others not, the marked ones are the headline. */
function splitByMarks(parts: Part[]): Split | null {
  const levels = [...new Set(parts.map(({ hashes }) => hashes))];
  const marked = levels.filter((level) => level > 0);
  if (marked.length === 0 || (levels.length < 2 && rowsOf(parts).length < 2)) return null;
  const top = Math.min(...marked);
  const first = parts.findIndex(({ hashes }) => hashes === top);
  const last = parts.findLastIndex(({ hashes }) => hashes === top);
  return {
    kicker: parts.slice(0, first),
    main: parts.slice(first, last + 1),
    deck: parts.slice(last + 1),
  };
}

function splitByWords(split: Split): Split {
  let { kicker, main, deck } = split;
  let end = main.length;
  while (deck.length === 0 && end > 1 && isDeck(main[end - 1]?.view ?? '')) end -= 1;
  deck = deck.length > 0 ? deck : main.slice(end);
  main = main.slice(0, end);
  if (kicker.length === 0) {
    const at = kickerByWords(main);
    kicker = main.slice(0, at);
    main = main.slice(at);
  }
  return { kicker, main, deck };
}

/** Parts of one line as one piece, so that the spaces between them stay. */
function partsToPieces(parts: Part[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of parts.flatMap((part) => part.pieces)) {
    const last = pieces.at(-1);
    if (last && last.block === piece.block) last.to = piece.to;
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** Tells the parts of a head apart. `body` is the plain text of the article, breaks healed. */
export function readHead(blocks: Block[], body: string): Head {
  const parts = headParts(blocks, withoutSpace(body));
  const marked = splitByMarks(parts);
  const worded = splitByWords(marked ?? { kicker: [], main: parts, deck: [] });
  const { kicker, main, deck } = marked ? worded : splitByRows(worded, withoutSpace(body));
  return {
    kicker: partsToPieces(kicker),
    headline: main.map(({ pieces }) => pieces),
    deck: partsToPieces(deck),
  };
}
