/**
 * Lines of a head that no mark tells apart → kicker, headline, deck: every division has a score,
 * and the best wins.
 *
 * ```text
 * 议会总质询               kicker: an occasion, not said again in the text
 * 议员批垃圾场选址黑箱     headline ─┐ of about one length
 * 环保局：程序一切公开     headline ─┘
 * ```
 */
import { countHan } from '../../text/characters.ts';
import {
  deckDetail,
  eventEnd,
  figures,
  isActorLine,
  isDeck,
  kickerEnd,
  kickerTopic,
  occasion,
} from '../tables/heads.ts';
import type { Part } from './head-parts.ts';

export interface Split {
  kicker: Part[];
  main: Part[];
  deck: Part[];
}

/** How much of the opening of the text decides which line says what happened. */
const openingLength = 300;

/** The share of a line's character pairs that the opening of the text has. */
function recurrence(view: string, opening: string): number {
  let known = 0;
  for (let at = 0; at + 2 <= view.length; at += 1) {
    if (opening.includes(view.slice(at, at + 2))) known += 1;
  }
  return known / Math.max(1, view.length - 1);
}

/** What surrounds a head: the text under it without spaces, and the page's habit of setting heads. */
export interface HeadContext {
  body: string;
  spacedHeads: boolean;
}

interface Row {
  parts: Part[];
  /** How well it is a kicker, a headline, a deck, by itself. */
  kicker: number;
  main: number;
  deck: number;
  han: number;
  recurs: number;
  /** It ends in a verb of speech: what follows is said, and is headline. It says who was there. */
  speaks: boolean;
  tells: boolean;
}

const when = (condition: boolean, score: number): number => (condition ? score : 0);

/** 让企业安心投资 专心发展 舒心创业: slogans of one length, as headlines have them. */
function isParallel(parts: Part[]): boolean {
  const lengths = parts.map(({ view }) => countHan(view)).slice(-2);
  return lengths.length === 2 && Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)) <= 1;
}

function toRow(parts: Part[], opening: string): Row {
  const joined = parts.map(({ view }) => view).join('');
  const last = parts.at(-1)?.view ?? '';
  const recurs = recurrence(joined, opening);
  const isEvent = eventEnd.test(last);
  const parallel = isParallel(parts);
  return {
    parts,
    kicker:
      -0.3 +
      when(kickerEnd.test(last), 4) +
      when(kickerTopic.test(joined), 1.5) +
      when(occasion.test(last), 1) -
      when(isDeck(last), 2),
    main: 1.5 * recurs + when(isEvent, 0.8) + when(parallel, 0.8),
    deck:
      -0.3 +
      when(
        parts.some(({ view }) => isDeck(view)),
        4,
      ) +
      when(deckDetail.test(joined), 1) +
      when(isActorLine(joined), 2) +
      when((joined.match(figures)?.length ?? 0) >= 2, 1.2) +
      when(parts.length > 1 && kickerEnd.test(parts[0]?.view ?? ''), 2) -
      when(kickerEnd.test(last), 2) -
      when(parallel && !parts.some(({ view }) => isDeck(view)), 1.2),
    han: countHan(joined),
    recurs,
    speaks: kickerEnd.test(last),
    tells: parts.some(({ view }) => isDeck(view)),
  };
}

/** Lines of one headline are about as long as each other. */
function sameLine(above: Row, below: Row): number {
  const difference = Math.abs(above.han - below.han);
  const parts = Math.abs(above.parts.length - below.parts.length);
  if (difference <= 1 && parts === 0) return 0.9;
  return (difference <= 2 ? 0.1 : -1.2) - 0.6 * parts;
}

/** A deck tells more than its headline: it is longer, and the text says less of it at once. */
function underHead(main: Row, deck: Row): number {
  return when(deck.han >= main.han * 1.2, 0.3) + when(deck.recurs < main.recurs - 0.1, 0.5);
}

/** A kicker leads up: the text says less of it at once than of its headline. */
function overHead(kicker: Row, main: Row): number {
  return when(kicker.recurs < main.recurs - 0.1, 0.5);
}

function scoreSplit(rows: Row[], first: number, last: number): number {
  const quotes = rows[first - 1]?.speaks ?? false;
  let score = 0;
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (at < first) score += row.kicker - when(at > 0, 1);
    else if (at > last) score += row.deck - when(quotes && !row.tells, 1.5);
    else score += row.main / (last - first + 1);
    if (before && at > first && at <= last) {
      score += Math.max(sameLine(before, row), quotes ? 0 : -5) - 0.3;
    }
    if (before && at === last + 1) score += underHead(before, row);
    if (before && at === first) score += overHead(before, row);
  });
  return score;
}

/** The best division of rows; `rows` are the lines of a head, each as its parts. */
export function splitRows(lines: Part[][], { body, spacedHeads }: HeadContext): Split {
  const rows = lines.map((parts) => toRow(parts, body.slice(0, openingLength)));
  let best = { score: Number.NEGATIVE_INFINITY, first: 0, last: rows.length - 1 };
  for (let first = 0; first < rows.length && first <= 2; first += 1) {
    for (let last = first; last < rows.length; last += 1) {
      const score = scoreSplit(rows, first, last) - when(spacedHeads, 0.6 * (last - first));
      if (score > best.score) best = { score, first, last };
    }
  }
  return {
    kicker: lines.slice(0, best.first).flat(),
    main: lines.slice(best.first, best.last + 1).flat(),
    deck: lines.slice(best.last + 1).flat(),
  };
}

/** How much more of the headline than of a kicker the text says at once, and how much longer it is. */
const clearly = 0.4;
const muchLonger = 2.5;

/** 买全国 卖全国 北郊小商品批发市场昨日开业: how many parts of one line lead up to its last part. */
export function leadingParts(parts: Part[], body: string): number {
  const opening = body.slice(0, openingLength);
  const last = parts.at(-1)?.view ?? '';
  const before = parts.slice(0, -1).map(({ view }) => view);
  const known = recurrence(last, opening);
  const leads = before.every(
    (view) =>
      recurrence(view, opening) <= known - clearly && countHan(last) >= muchLonger * countHan(view),
  );
  return leads ? before.length : 0;
}
