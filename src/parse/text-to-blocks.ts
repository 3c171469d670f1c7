/** Text → blocks: the lines that are not blank, each with its place, its marks and its surroundings. */
import { countHan, endsSentence } from '../text/characters.ts';
import { pattern, plain } from '../text/plain.ts';
import type { Span } from './records/index.ts';
import { areFields, type Field, type FieldFound, readField } from './tables/fields.ts';

export interface Block {
  /** Source line, from 1. */
  line: number;
  /** Columns of the first and after the last character that is not white space. */
  from: number;
  to: number;
  /** Column where the text begins, after marks such as `#` and `■`. */
  start: number;
  /** The source's characters from `start` to `to`, and their plain view. */
  text: string;
  plain: string;
  /** How many `#` open the line. */
  hashes: number;
  /** `■`, `□` or another bullet that opens the line, else empty. */
  bullet: string;
  /** The field of an archive's form that the line names, and the name where the text is its value. */
  field: Field | null;
  fieldName: (Span & { text: string }) | null;
  /** Blank lines before it. */
  gap: number;
  /** White space before it, in columns. */
  indent: number;
  /** Han characters in the text. */
  han: number;
  /** The text stops where a sentence does. */
  closed: boolean;
}

const lineEnd = /\r\n|[\n\r]/u;
/** An N is a box in a font that was lost: N本报记者. */
const marks = pattern(
  '^(#[#\\s]*(?=[^#\\s]))?([■□◆◇●◎⊙▲△▼▽★☆※►▶]|[Nn](?=\\s?(?:本报|\\p{Script=Han}{2,5})(?:[全融]媒体|首席|见习|实习)?记者\\s))?\\s*',
);

/** Splits decoded text into lines at every kind of line end. */
export function textToLines(text: string): string[] {
  return text.split(lineEnd);
}

function lineToBlock(line: string, number: number, gap: number): Block | null {
  const content = line.trim();
  if (content === '') return null;
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  const view = plain(content);
  const opening = marks.exec(view);
  const length = opening?.[0].length ?? 0;
  const marked = length < content.length;
  const start = marked ? from + length : from;
  const text = line.slice(start, to);
  const textView = view.slice(start - from);
  return {
    line: number,
    from,
    to,
    start,
    text,
    plain: textView,
    hashes: marked ? (/^#+/u.exec(view)?.[0].length ?? 0) : 0,
    bullet: marked ? (opening?.[2] ?? '') : '',
    field: null,
    fieldName: null,
    gap,
    indent: from,
    han: countHan(text),
    closed: endsSentence(textView),
  };
}

/** A line that names a field and gives its value: the value is the text. */
function withField(block: Block, found: FieldFound | null | undefined): Block {
  if (!found) return block;
  const { field, length } = found;
  if (length === 0 || length >= block.text.length) return { ...block, field };
  const start = block.start + length;
  const text = block.text.slice(length);
  const name = block.text.slice(0, length).trimEnd();
  return {
    ...block,
    field,
    fieldName: { text: name, line: block.line, from: block.from, to: block.start + name.length },
    from: start,
    start,
    text,
    plain: block.plain.slice(length),
    han: countHan(text),
  };
}

/** All blocks of a page, in order. */
export function linesToBlocks(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  lines.forEach((line, index) => {
    const block = lineToBlock(line, index + 1, gap);
    gap = block ? 0 : gap + 1;
    if (block) blocks.push(block);
  });
  const fields = blocks.map(({ plain: view }) => readField(view));
  return areFields(fields) ? blocks.map((block, at) => withField(block, fields[at])) : blocks;
}

/** A block that begins later in its line. */
export function blockFrom(block: Block, from: number): Block {
  const space = block.text.slice(from).length - block.text.slice(from).trimStart().length;
  const at = from + space;
  return {
    ...block,
    from: block.start + at,
    start: block.start + at,
    text: block.text.slice(at),
    plain: block.plain.slice(at),
    bullet: '',
  };
}

/** A block that ends earlier in its line. */
export function blockUpTo(block: Block, to: number): Block {
  const text = block.text.slice(0, to).trimEnd();
  return {
    ...block,
    to: block.start + text.length,
    text,
    plain: block.plain.slice(0, text.length),
  };
}

/** A part of a block: UTF-16 offsets into its `text`. */
export interface Piece {
  block: Block;
  from: number;
  to: number;
}

export function wholeBlock(block: Block): Piece {
  return { block, from: 0, to: block.text.length };
}

/** The piece without white space at its ends. */
export function trimPiece({ block, from, to }: Piece): Piece {
  let first = from;
  let last = to;
  while (first < last && /\s/u.test(block.text.charAt(first))) first += 1;
  while (last > first && /\s/u.test(block.text.charAt(last - 1))) last -= 1;
  return { block, from: first, to: last };
}

export function pieceText({ block, from, to }: Piece): string {
  return block.text.slice(from, to);
}

export function pieceView({ block, from, to }: Piece): string {
  return block.plain.slice(from, to);
}

/** Where a piece stands; a piece that opens its block carries the block's marks too. */
export function pieceToSpan({ block, from, to }: Piece): Span {
  return {
    line: block.line,
    from: from === 0 ? block.from : block.start + from,
    to: block.start + to,
  };
}
