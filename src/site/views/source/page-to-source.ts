/** The source view: a page's raw lines, and beside each what its characters became. */
import type { Article, Page } from '../../../parse/records/index.ts';
import { type NamedCarrier, pageToNamedCarriers } from './page-to-named-carriers.ts';

export interface Segment {
  /** Raw text, exactly. */
  text: string;
  /** What it became; null for white space and whatever no carrier holds. */
  carrier: NamedCarrier | null;
  /** The carrier began on an earlier line: a break was healed before this. */
  seam: boolean;
}

export interface SourceLine {
  number: number;
  segments: Segment[];
}

/** Lines that follow each other and belong to one article, or to none. */
export interface SourceGroup {
  article: Article | null;
  lines: SourceLine[];
}

interface Piece {
  from: number;
  to: number;
  carrier: NamedCarrier;
  seam: boolean;
}

/** All lines in order; a line without text goes with the line before it. */
export function pageToSource(page: Page, rawLines: string[]): SourceGroup[] {
  const pieces = linesToPieces(pageToNamedCarriers(page));
  const groups: SourceGroup[] = [];
  for (const [index, raw] of rawLines.entries()) {
    const number = index + 1;
    const segments = cutLine(raw, pieces.get(number) ?? []);
    const carrier = segments.find((segment) => segment.carrier)?.carrier;
    const last = groups.at(-1);
    if (last && (!carrier || carrier.article === last.article)) {
      last.lines.push({ number, segments });
    } else {
      groups.push({ article: carrier?.article ?? null, lines: [{ number, segments }] });
    }
  }
  return groups;
}

function linesToPieces(carriers: NamedCarrier[]): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const carrier of carriers) {
    for (const [index, { line, from, to }] of carrier.spans.entries()) {
      const here = pieces.get(line) ?? [];
      const seam = index > 0 && carrier.spans[index - 1]?.line !== line;
      here.push({ from, to, carrier, seam });
      pieces.set(line, here);
    }
  }
  return pieces;
}

/** The line cut where one carrier ends and another begins. */
function cutLine(raw: string, pieces: Piece[]): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const { from, to, carrier, seam } of pieces.toSorted((a, b) => a.from - b.from)) {
    if (from > end) {
      segments.push({ text: raw.slice(end, from), carrier: null, seam: false });
    }
    segments.push({ text: raw.slice(Math.max(from, end), to), carrier, seam });
    end = Math.max(end, to);
  }
  if (end < raw.length) {
    segments.push({ text: raw.slice(end), carrier: null, seam: false });
  }
  return segments;
}
