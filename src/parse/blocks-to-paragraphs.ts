/**
 * Lines of text → paragraphs: column breaks and wraps are healed where the sentence goes on.
 *
 * ```text
 * …激发冲刺            no full stop: the sentence was cut
 *                      by the end of a column
 * 干劲,提振决胜信心。   and goes on here
 * ```
 */
import { closers, sentenceEnds } from '../text/characters.ts';
import { pattern } from '../text/plain.ts';
import { type Habits, isFull } from './labels/page-habits.ts';
import { type Piece, pieceView } from './text-to-blocks.ts';

const enumerated = pattern(
  '^(?:第[一二三四五六七八九十百]{1,3}[章节条款编]|[(][一二三四五六七八九十\\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、](?!\\d)|[①-⑳]|[▲△◆◇●■□★☆])',
);

/** A line shorter than this that stops without punctuation is a line of verse or of a list. */
const shortLine = 12;

/** An item of a list that ends in a semicolon is seldom longer; a line cut at one seldom shorter. */
const longItem = 36;

/** The last character that is not a closing quotation mark or bracket. */
function lastMark(view: string): string {
  let at = view.length - 1;
  while (at > 0 && closers.includes(view.charAt(at))) at -= 1;
  return view.charAt(at);
}

/** What the page's habits say, or null if they say nothing. */
function goesOnByHabit(previous: Piece, next: Piece, habits: Habits): boolean | null {
  const { indent, gap } = next.block;
  if (habits.indents && indent > 0 && !/[,、]$/u.test(previous.block.plain)) return false;
  if (habits.indents && indent === 0) return gap === 0 || !previous.block.closed ? true : null;
  if (habits.width === null || gap > 0) return null;
  return isFull(previous.block, habits) ? true : null;
}

/** True if the text of `previous` goes on in `next`. */
function goesOn(previous: Piece, next: Piece, habits: Habits): boolean {
  const before = pieceView(previous).trimEnd();
  const after = pieceView(next).trimStart();
  if (before === '' || after === '') return false;
  if (nameRow.test(before) && habits.width === null) return false;
  const byHabit = goesOnByHabit(previous, next, habits);
  if (byHabit !== null) return byHabit;
  if (enumerated.test(after) || next.block.bullet !== '') return false;
  const last = before.charAt(before.length - 1);
  if (sentenceEnds.includes(lastMark(before)) && !/[,、]$/u.test(before)) return false;
  if (/[,、(《“‘]/u.test(last)) return true;
  if (last === ':') return !/^[“‘《(]/u.test(after) && before.length >= shortLine * 2;
  if (last === ';') return next.block.closed && before.length >= longItem;
  return before.length >= shortLine || (next.block.closed && after.length >= shortLine);
}

/** 詹七月 宁方 欧阳长河: a row of a list of names goes no further than its line. */
const nameRow = /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u;

/** Verse has lines of this many Han characters at most, and so many of them. */
const verseWidth = 16;
const fewestVerses = 6;

/** Four lines of one length are a verse, too: 五言, 七言. */
const metricLines = 4;
const metricWidth = 8;

function isMetric(pieces: Piece[]): boolean {
  const widths = new Set(pieces.map(({ block }) => block.han));
  return pieces.length >= metricLines && widths.size === 1 && !widths.has(0);
}

/** Short lines on a page that does not cut its lines at a width: each is a line by itself. */
function isVerse(pieces: Piece[], { width }: Habits): boolean {
  const metric = isMetric(pieces) && (pieces[0]?.block.han ?? 0) <= metricWidth;
  const all = (metric || pieces.length >= fewestVerses) && width === null;
  return all && pieces.every(({ block }) => block.han <= verseWidth && !/。./u.test(block.plain));
}

/** Groups the pieces of a section: one list of pieces for each paragraph. */
export function piecesToParagraphs(pieces: Piece[], habits: Habits): Piece[][] {
  if (isVerse(pieces, habits)) return pieces.map((piece) => [piece]);
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const current = paragraphs.at(-1);
    const last = current?.at(-1);
    if (current && last && goesOn(last, piece, habits)) current.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}
