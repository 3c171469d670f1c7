/** How this page sets its text: does it indent paragraphs, does it wrap lines at a width? */
import { countHan } from '../../text/characters.ts';
import { isDeck } from '../tables/heads.ts';
import type { Label } from '../tables/states.ts';
import type { Block } from '../text-to-blocks.ts';

export interface Habits {
  /** Paragraphs begin with an indent, so a line without one goes on. */
  indents: boolean;
  /** Lines are cut at this many Han characters, so a full line goes on; null if they are not. */
  width: number | null;
  /** Parts of a headline stand on one line with spaces between them, so other lines are no parts. */
  spacedHeads: boolean;
  /** Kicker and deck stand without a mark beside a headline that has one, so what is marked is headline. */
  marksHeadlines: boolean;
}

/** Fewer lines than this show no habit. */
const fewest = 4;

/** The widest line that a column can have, in Han characters. */
const widestColumn = 60;

/** The width of a line in Han characters; letters and digits are half as wide. */
export function lineWidth({ text, plain }: Pick<Block, 'text' | 'plain'>): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    width += text.charCodeAt(at) < 0x80 && plain.charCodeAt(at) < 0x80 ? 0.5 : 1;
  }
  return width;
}

function widthOf(block: Block): number {
  return lineWidth(block) + Math.min(block.indent, 2);
}

const isIndented = ({ indent }: Block): boolean => indent > 0;

/**
 * Lines that follow a full stop begin with an indent mostly; or, where lines are cut and many begin
 * after a full stop by chance, an indent follows a full stop nearly always, and an open line never.
 */
function indents(body: Block[]): boolean {
  const starts = body.filter((_, index) => index === 0 || body[index - 1]?.closed);
  const indented = starts.filter(isIndented);
  if (starts.length < fewest) return false;
  if (indented.length >= 0.6 * starts.length) return true;
  const inner = body.filter(({ line, gap }, index) => {
    const previous = body[index - 1];
    return previous !== undefined && !previous.closed && previous.line + gap + 1 === line;
  });
  const flush = inner.filter((block) => !isIndented(block));
  const all = body.filter(isIndented).length;
  return inner.length >= fewest && all >= fewest && flush.length >= 0.9 * inner.length;
}

/** Many lines of one width, and none that is wider. */
function wrapWidth(body: Block[]): number | null {
  const widths = body.map(widthOf).sort((left, right) => right - left);
  const widest = widths[Math.floor(widths.length / 20)] ?? 0;
  if (widths.length < fewest * 2 || widest > widestColumn) return null;
  const full = widths.filter((width) => width >= widest - 2);
  return full.length >= 0.5 * widths.length ? widest : null;
}

/** The habits that lines of text show. */
export function blocksToHabits(body: Block[]): Habits {
  return {
    indents: indents(body),
    width: wrapWidth(body),
    spacedHeads: false,
    marksHeadlines: false,
  };
}

/** Paragraphs follow one another without a blank line, so a blank line sets something apart. */
export function isDense(body: Block[], blocks: Block[]): boolean {
  const attached = body.filter(({ gap }) => gap === 0).length;
  const apart = blocks.filter(({ gap }) => gap > 0).length;
  return body.length >= fewest && apart >= 2 && attached >= 0.6 * body.length;
}

/** A line of a headline in parts; decks name people with spaces between them and show nothing. */
function isSpaced({ plain }: Block): boolean {
  const parts = plain.split(/\s+/u).filter((part) => countHan(part) >= 3);
  return parts.length >= 2 && !parts.some(isDeck);
}

export function pageHabits(blocks: Block[], labels: Label[]): Habits {
  const labelled = (wanted: Label[]) =>
    blocks.filter((_, index) => wanted.includes(labels[index] ?? 'para'));
  const habits = blocksToHabits(labelled(['para', 'lead', 'brief']));
  const heads = labels.filter((label, at) => label === 'head' && labels[at - 1] !== 'head').length;
  const spaced = labelled(['head']).filter(isSpaced).length;
  const marksHeadlines = blocks.some((block, at) => {
    const next = blocks[at + 1];
    const both = labels[at] === 'head' && labels[at + 1] === 'head';
    return both && next !== undefined && (block.hashes === 0) !== (next.hashes === 0);
  });
  return { ...habits, marksHeadlines, spacedHeads: spaced > 0 && spaced >= heads / 3 };
}

/** True if the line fills the width at which the page cuts its lines. */
export function isFull(block: Block, { width }: Habits): boolean {
  return width !== null && widthOf(block) + (block.gap > 0 ? 2 : 0) >= width - 2;
}

/** True if the line is clearly shorter than the width at which the page cuts its lines. */
export function isShort(block: Block, { width }: Habits): boolean {
  return width !== null && widthOf(block) < width - 3;
}
