/** Pieces of blocks → carriers, the parts of a record that hold characters of the page. */
import type { Carrier, Span } from './records/index.ts';
import { type Piece, pieceText, pieceToSpan, trimPiece } from './text-to-blocks.ts';

const latinEnd = /[A-Za-z][,.;:]?$/u;
const latinStart = /^[A-Za-z]/u;

/** Joins text over a line end: nothing between Han characters, a space between two Latin words. */
function joinText(left: string, right: string): string {
  return left + (latinEnd.test(left) && latinStart.test(right) ? ' ' : '') + right;
}

/** Bullets are characters of a text, `#` is not: it marks headlines. */
function textWithBullet(piece: Piece): string {
  return (piece.from === 0 ? piece.block.bullet : '') + pieceText(piece);
}

function held(pieces: Piece[]): Piece[] {
  return pieces.map(trimPiece).filter(({ from, to }) => to > from);
}

/** One carrier from pieces in reading order, its opening mark left out; null if they hold nothing. */
export function piecesToCarrier(pieces: Piece[]): Carrier | null {
  const parts = held(pieces);
  const [first, ...rest] = parts;
  if (!first) return null;
  const text = [pieceText(first), ...rest.map(textWithBullet)].reduce(joinText);
  return { text, spans: parts.map(pieceToSpan) };
}

/** Like `piecesToCarrier`, for running text: a bullet that opens a line is part of it. */
export function piecesToText(pieces: Piece[]): Carrier | null {
  const parts = held(pieces);
  if (parts.length === 0) return null;
  return { text: parts.map(textWithBullet).reduce(joinText), spans: parts.map(pieceToSpan) };
}

/** Several carriers as one, with a space between their texts; null if there are none. */
export function joinCarriers(carriers: (Carrier | null)[]): Carrier | null {
  const present = carriers.filter((carrier) => carrier !== null);
  if (present.length === 0) return null;
  return {
    text: present.map(({ text }) => text).join(' '),
    spans: present.flatMap(({ spans }) => spans),
  };
}

/**
 * Where a part of a carrier's text stands in the source. A span may begin with a mark that the text
 * leaves out, so every span is measured from its end.
 */
export function textToSpans({ text, spans }: Carrier, from: number, to: number): Span[] {
  const found: Span[] = [];
  let end = text.length;
  for (const [index, span] of [...spans.entries()].reverse()) {
    const length = index === 0 ? end : Math.min(end, span.to - span.from);
    const start = end - length;
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first < last) {
      found.unshift({ line: span.line, from: span.to - (end - first), to: span.to - (end - last) });
    }
    const joint = text.charAt(start - 1) === ' ' && latinStart.test(text.slice(start, start + 1));
    end = start - (joint && index > 0 ? 1 : 0);
  }
  return found;
}
