/** A draft → its text: sections of paragraphs, and what is cut from its two ends. */
import { fold } from '../text/fold.ts';
import { shortHash } from '../text/hash.ts';
import { piecesToParagraphs } from './blocks-to-paragraphs.ts';
import { piecesToCarrier, piecesToText } from './carrier.ts';
import { speakerLength } from './constructs/speaker.ts';
import { type Cut, cutEnding, cutOpening } from './cut-ends.ts';
import type { Habits } from './labels/page-habits.ts';
import type { Draft } from './labels-to-drafts.ts';
import type { Paragraph, Section } from './records/index.ts';
import { type Block, type Piece, wholeBlock } from './text-to-blocks.ts';

export interface Body {
  sections: Section[];
  opening: Cut | null;
  ending: Cut | null;
}

/** Gives anchors out; equal texts of an article are told apart by a number. */
function anchors(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const anchor = `p-${shortHash(fold(text), 4)}`;
    const count = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  };
}

function sectionHeading(block: Block | null): Pick<Section, 'label' | 'heading'> {
  if (!block) return { label: null, heading: null };
  const at = speakerLength(block.plain);
  return {
    label: piecesToCarrier([{ block, from: 0, to: at }]),
    heading: piecesToCarrier([{ block, from: at, to: block.text.length }]),
  };
}

/** A paragraph on its way to the record: it can lose what is cut from its ends. */
interface Draughted {
  pieces: Piece[];
}

function cutEnds(paragraphs: Draughted[]): Pick<Body, 'opening' | 'ending'> {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return { opening: null, ending: null };
  const opening = cutOpening(first.pieces);
  first.pieces = opening.rest;
  const ending = cutEnding(last.pieces, opening.dateline === null);
  last.pieces = ending.rest;
  return { opening, ending };
}

export function draftToBody({ sections }: Draft, habits: Habits): Body {
  const draughted = sections.map(({ heading, blocks }) => ({
    heading,
    paragraphs: piecesToParagraphs(blocks.map(wholeBlock), habits).map((pieces) => ({ pieces })),
  }));
  const ends = cutEnds(draughted.flatMap(({ paragraphs }) => paragraphs));
  const anchor = anchors();
  const toParagraph = ({ pieces }: Draughted): Paragraph[] => {
    const carrier = piecesToText(pieces);
    return carrier ? [{ id: anchor(carrier.text), ...carrier }] : [];
  };
  return {
    ...ends,
    sections: draughted.map(({ heading, paragraphs }) => ({
      ...sectionHeading(heading),
      paragraphs: paragraphs.flatMap(toParagraph),
    })),
  };
}
