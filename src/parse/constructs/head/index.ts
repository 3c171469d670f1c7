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
import { withoutSpace } from '../../../text/characters.ts';
import { isDeck, kickerEnd } from '../../tables/heads.ts';
import type { Block, Piece } from '../../text-to-blocks.ts';
import { divideHead, type HeadContext, type Split } from './divide.ts';
import { headParts, joinSentences, type Part } from './parts.ts';

export interface Head {
  kicker: Piece[];
  headline: Piece[][];
  deck: Piece[];
}

/** Where some lines are marked and others not, the marked ones are the headline. */
function splitByMarks(parts: Part[], { marksHeadlines }: HeadContext): Split | null {
  const levels = [...new Set(parts.map(({ hashes }) => hashes))];
  const marked = levels.filter((level) => level > 0);
  if (marked.length === 0 || (levels.length < 2 && !marksHeadlines)) return null;
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

/**
 * The marked lines may be a whole head. Where kicker or deck stand beside them without a mark, they
 * are the headline, but for a first part that ends in 强调 and last ones that say who was there.
 */
function splitInside({ kicker, main, deck }: Split, context: HeadContext): Split {
  const isWhole = kicker.length + deck.length === 0 && !context.marksHeadlines;
  if (isWhole) return divideHead(main, context);
  const speaks = main.findIndex(({ view }) => kickerEnd.test(view));
  const first = kicker.length > 0 || speaks === main.length - 1 ? 0 : speaks + 1;
  const told = main.findIndex(({ view }, at) => at > first && isDeck(view));
  const end = deck.length > 0 || told < 0 ? main.length : told;
  return {
    kicker: [...kicker, ...main.slice(0, first)],
    main: main.slice(first, end),
    deck: [...main.slice(end), ...deck],
  };
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

/** Tells the parts of a head apart. The `body` is plain text of the article. */
export function readHead(blocks: Block[], surroundings: HeadContext): Head {
  const context = { ...surroundings, body: withoutSpace(surroundings.body) };
  const parts = headParts(blocks, context);
  const marked = splitByMarks(parts, context);
  const { kicker, main, deck } =
    splitByFields(parts) ?? (marked ? splitInside(marked, context) : divideHead(parts, context));
  return {
    kicker: partsToPieces(kicker),
    headline: joinSentences(main).map(({ pieces }) => pieces),
    deck: partsToPieces(deck),
  };
}
