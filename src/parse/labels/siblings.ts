/**
 * Lines that may be a subhead or the headline of an item that nothing opens, and their like: subheads
 * come in rows, lines of one look, each alone between paragraphs, with much text under them; so do
 * headlines of short items, but some of those follow a text that somebody signed, and their texts are
 * short, and signed themselves.
 */
import { isInRound } from '../block-forms.ts';
import type { Features } from '../block-to-features.ts';
import { type Habits, isFull } from './page-habits.ts';
import type { Evidence } from './page-to-evidence.ts';

/** How far before and after a line is looked: so many blocks, and where lines are cut so many Han characters. */
const reach = { blocks: 14, han: 1000, most: 90 } as const;

/** Subheads of one article differ by no more Han characters than this. */
const likeLength = 4;

/** How many headings with a dateline or byline under them show a habit. */
const fewestOpened = 2;

/** The text of an item has so many Han characters up to the next such line; a section mostly has more. */
const shortText = 90;

/** What can be told of lines one by one. */
export interface Looks {
  /** A line as wide as lines are cut at is text. */
  habits: Habits;
  isHeading: (feature: Features) => boolean;
  /** An article opens with it: a dateline, a byline. */
  opens: (feature: Features) => boolean;
}

interface Lines {
  features: Features[];
  headings: boolean[];
  /** Lines that may be a subhead: alone, with text before and after that opens nothing. */
  alone: boolean[];
  /** An article ended right before the line. */
  fresh: boolean[];
}

const parts = (view: string): number => view.split(/\s+/u).length;

function sameLook({ block: one }: Features, { block: other }: Features): boolean {
  return (
    one.hashes === other.hashes &&
    one.bullet === other.bullet &&
    Math.abs(one.han - other.han) <= likeLength &&
    parts(one.plain) === parts(other.plain)
  );
}

/** Nothing of the article before goes on over it. */
const isDone = (feature: Features): boolean =>
  feature.block.closed || feature.credit || feature.ends || isInRound(feature.block);

/** Somebody signed, or the page says something of its own. */
const isEnd = ({ ends, bylines, names, furniture }: Features): boolean =>
  ends || bylines !== null || names !== null || furniture !== null;

/** The places of the lines near a line that look like it. */
function likeLines({ features, alone }: Lines, index: number): number[] {
  const own = features[index];
  if (!own || !alone[index]) return [];
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let han = 0;
    for (let away = 1; away <= reach.most; away += 1) {
      const at = index + step * away;
      const other = features[at];
      if (!other || (away > reach.blocks && han > reach.han)) break;
      if (alone[at] && sameLook(own, other)) found.push(at);
      han += other.block.han;
    }
  }
  return found;
}

/** The Han characters of the text under a heading, up to the next heading, and its last block. */
function textUnder({ features, headings }: Lines, index: number): { han: number; last: number } {
  let at = index + 1;
  let han = 0;
  while (at < features.length && !(headings[at] && features[at - 1]?.block.closed)) {
    han += features[at]?.block.han ?? 0;
    at += 1;
  }
  return { han, last: at - 1 };
}

/** What a line alone shows by its like and by the text under it. */
function aloneEvidence(lines: Lines, index: number, share: number): Evidence {
  const like = likeLines(lines, index);
  const fresh = like.filter((at) => lines.fresh[at]).length;
  const { han, last } = textUnder(lines, index);
  const end = lines.features[last];
  return {
    siblings: Math.min(1, like.length / 2),
    freshSiblings: like.length === 0 ? 0 : fresh / like.length,
    onlyOne: like.length === 0 ? 1 : 0,
    bare: share,
    itemUnder: han <= shortText ? 1 : 0,
    signedUnder: end !== undefined && isEnd(end) ? 1 : 0,
  };
}

/** For each line that may be a subhead what it shows by its like; nothing for others. */
export function siblings(features: Features[], { habits, isHeading, opens }: Looks): Evidence[] {
  const headings = features.map((one) => isHeading(one) && !isFull(one.block, habits));
  // A head of several lines has its opening under the last of them.
  const lasts = features.flatMap((_, at) => (headings[at] && !headings[at + 1] ? [at] : []));
  const isOpened = (at: number): boolean => {
    const next = features[at + 1];
    return next !== undefined && opens(next);
  };
  const opened = lasts.filter(isOpened).length;
  const share = opened < fewestOpened ? 0 : opened / lasts.length;
  const alone = features.map((_, at) => {
    const [before, next] = [features[at - 1], features[at + 1]];
    const apart = before !== undefined && isDone(before) && next !== undefined;
    return Boolean(headings[at] && apart && !headings[at + 1] && !isOpened(at));
  });
  const fresh = features.map((_, at) => {
    const before = features[at - 1];
    return before === undefined || isEnd(before);
  });
  const lines = { features, headings, alone, fresh };
  return features.map((_, at) => (alone[at] ? aloneEvidence(lines, at, share) : {}));
}
