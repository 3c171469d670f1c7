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
import { withoutSpace } from '../../text/characters.ts';
import { isDeck, kickerEnd, standingTopic } from '../tables/heads.ts';
import type { Block, Piece } from '../text-to-blocks.ts';
import { headParts, type Part } from './head-parts.ts';
import { type HeadContext, leadingParts, type Split, splitRows } from './head-rows.ts';

export interface Head {
  kicker: Piece[];
  headline: Piece[][];
  deck: Piece[];
}

/** The index after the kicker: the first part that ends like one, on the first line. */
function kickerByWords(parts: Part[]): number {
  const at = parts.findIndex(
    ({ view, row }, index) =>
      row === 0 && index < parts.length - 1 && (kickerEnd.test(view) || standingTopic.test(view)),
  );
  return at + 1;
}

function rowsOf(parts: Part[]): Part[][] {
  const rows = new Map<number, Part[]>();
  for (const part of parts) rows.set(part.row, [...(rows.get(part.row) ?? []), part]);
  return [...rows.values()];
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

const headFields = ['kicker', 'headline', 'deck'] as const;

/** An archive says what each line of a head is; a line that says nothing goes with the one before. */
function splitByFields(parts: Part[]): Split | null {
  const found: Split = { kicker: [], main: [], deck: [] };
  let at: keyof Split = 'main';
  for (const part of parts) {
    const field = headFields.find((one) => one === part.pieces[0]?.block.field);
    if (field) at = field === 'headline' ? 'main' : field;
    found[at].push(part);
  }
  const named = parts.some(({ pieces }) => pieces[0]?.block.field !== null);
  return named && found.main.length > 0 ? found : null;
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

/** Lines that no mark tells apart; then what stands on the headline's lines. */
function splitByRows(parts: Part[], context: HeadContext): Split {
  const rows = rowsOf(parts);
  const split = splitByWords(
    rows.length < 2 ? { kicker: [], main: parts, deck: [] } : splitRows(rows, context),
  );
  const leading = split.kicker.length === 0 ? leadingParts(split.main, context.body) : 0;
  if (leading === 0) return split;
  return { ...split, kicker: split.main.slice(0, leading), main: split.main.slice(leading) };
}

/** Tells the parts of a head apart. The context's `body` is plain text of the article. */
export function readHead(blocks: Block[], context: HeadContext): Head {
  const body = withoutSpace(context.body);
  const parts = headParts(blocks, body);
  const marked = splitByMarks(parts);
  const { kicker, main, deck } =
    splitByFields(parts) ??
    (marked ? splitByWords(marked) : splitByRows(parts, { ...context, body }));
  return {
    kicker: partsToPieces(kicker),
    headline: main.map(({ pieces }) => pieces),
    deck: partsToPieces(deck),
  };
}
