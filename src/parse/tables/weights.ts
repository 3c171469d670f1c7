/**
 * How much each evidence speaks for or against a label of a block, by itself and after a neighbour
 * of a group. Estimated by `npm run fit` (scripts/fit) from the pages in tests/cases and pages of the
 * composer, starting from what is believed by hand (scripts/fit/priors.ts). Not edited by hand.
 */
import type { BlockEvidence, PairEvidence } from '../labels/evidence.ts';
import type { Group, Label } from './states.ts';

export type Weights = Partial<Record<Label, number>>;
export type BlockTable = Partial<Record<BlockEvidence, Weights>>;
export type PairTable = Partial<Record<PairEvidence, Partial<Record<Group, Weights>>>>;

export const blockWeights: BlockTable = {
  // How often a label comes, before anything is seen.
  always: {
    furniture: 4.8,
    head: 0.7,
    sub: -0.7,
    byline: 0.7,
    signature: -0.3,
    lead: 5.8,
    brief: -0.7,
    para: -1.3,
    caption: 5.2,
    credit: 4.2,
    note: 4.7,
    jump: 8,
  },
  // Sums of rules of form: like a headline, like text, like a label.
  heading: {
    furniture: 1.2,
    column: 0.4,
    head: 1,
    sub: 0.6,
    byline: 1.3,
    signature: -0.3,
    lead: -0.7,
    caption: -0.7,
    note: -0.4,
  },
  body: {
    furniture: 0.7,
    column: -0.4,
    head: -0.9,
    sub: -1.3,
    byline: -0.6,
    signature: 0.3,
    lead: 2.8,
    para: 1.8,
    caption: 1.2,
    note: -0.2,
  },
  columnForm: {
    furniture: -0.4,
    column: 1.5,
    head: 0.2,
    sub: 0.5,
    byline: 0.6,
    signature: 0.4,
    lead: 0.8,
    para: -0.6,
    caption: -0.8,
    credit: -0.4,
    note: -0.7,
  },
  // Length in Han characters: headlines have a middle length, subheads are short, text is long.
  upTo3: { column: 1.2, head: -1, sub: 0.5, byline: 0.8, signature: -1, para: -1.4 },
  upTo7: { furniture: -0.4, column: 1.3, head: -0.7, byline: -0.4 },
  upTo14: { column: -2, head: 0.2, sub: -0.7, byline: 0.4, signature: 0.8, para: 0.5, note: 0.5 },
  upTo24: { column: -0.2 },
  upTo40: { head: 0.8, lead: -0.6, para: -0.4, note: 0.3 },
  longer: { lead: 0.3 },
  // How it ends: text ends sentences, headlines do not.
  closed: { lead: 0.6, para: -0.3 },
  endsInComma: {},
  endsInColon: { byline: -0.6, para: 1 },
  asks: { head: 0.3, para: -0.3 },
  endsInside: { column: -0.5, head: 0.2 },
  commas: { furniture: 0.3, head: -0.2, sub: -0.6, para: 0.6 },
  lists: { head: -1.3, sub: 1, lead: 0.3, para: 0.5, note: -0.4 },
  // Its parts: headlines are set in several; lists and tables have numbers.
  twoParts: {
    column: -0.8,
    head: -1.4,
    sub: 0.5,
    byline: 0.3,
    signature: 1,
    lead: -0.9,
    para: 1.5,
  },
  manyParts: { head: -1.8, para: 1.9 },
  enumerated: { head: -0.9, sub: 0.9, brief: -1 },
  chapter: { head: -3, sub: 3 },
  measured: {},
  // Marks: # by its level among the levels of the page, or none where others have one.
  topMark: { head: 2.4, sub: -2.3 },
  middleMark: { head: 0.3, sub: 0.7 },
  deepMark: { head: -2.1, sub: 2.2 },
  unmarked: { column: 0.3, head: -0.8, lead: -0.3, para: 0.9 },
  bullet: { column: -0.4, byline: 0.7, brief: 2.5 },
  inBrackets: { column: 1, head: -0.4, para: -0.3 },
  inRound: {
    furniture: -0.4,
    column: -0.8,
    head: -1.9,
    signature: 0.6,
    brief: -4,
    para: 0.9,
    note: 0.7,
  },
  // Against the habits of the page: full and short lines, blank lines, indents.
  full: { para: 1.5 },
  short: { column: -0.5, head: -0.4, sub: 0.8 },
  apart: { column: 0.6, head: 0.4, para: -0.8 },
  attached: { head: -0.8, sub: -0.4 },
  indented: { head: -0.3, byline: 0.3, lead: 0.2, para: 1.3 },
  unindented: { column: 0.6, head: 0.7, sub: 0.2, signature: -0.4, para: -1.5 },
  // Its words in the text after and before it, and words that both have in common; verse.
  recursAfter: { column: -0.8, head: 4.3, sub: -0.5, para: -1.7 },
  recursBefore: { head: -3.6, para: 1.4, note: 0.3 },
  cohesion: { column: -0.5, head: -0.8, sub: 1.3, para: -0.2 },
  verse: { column: -0.3, head: -1.4, sub: -0.9, para: 2.4 },
  // What constructs found in it.
  opensBody: { column: -4, head: -5, sub: -5, lead: -0.2, brief: 13.5, para: -6.9 },
  opens: {
    furniture: -0.5,
    column: -0.4,
    head: 0.2,
    sub: -0.4,
    byline: -0.2,
    lead: 0.8,
    para: 0.7,
    note: -0.3,
  },
  signed: { column: -4, head: -5, sub: -5, byline: 5.2, signature: 4.9, para: -3 },
  names: { head: -0.3, byline: 3.3, signature: 2.1, para: -0.5 },
  penNames: { column: 0.4, head: 2.5, sub: -0.8, byline: 0.3, signature: 0.4, para: -2.1 },
  furniture: { furniture: -0.2, column: -4, head: -5, sub: -5, para: -2.7 },
  jumpAlone: { column: -4, head: -5, sub: -5, para: -3 },
  datelineAlone: { signature: 6.6, note: 0.5 },
  dateOnly: { head: -0.4, para: 0.6 },
  caption: { para: -0.2, caption: 0.2 },
  photographer: { credit: 3.1 },
  note: { signature: -0.6, note: 0.7 },
  notice: { head: 3, sub: -2.2, para: -0.8 },
  // Its siblings: subheads come in rows, soon after a byline, or call places over their datelines; or nothing opens its text where most heads of the page have a dateline or byline under them.
  siblings: { head: -1.3, sub: 2 },
  afterByline: { head: -1.3, sub: 1.3, lead: -0.4, para: 0.2 },
  rollCall: { head: -3.9, sub: 3.9 },
  bare: { head: -1.2, sub: 1 },
  // How a text opens: with a day, a source, a dateline with or without place and day, or by what was said before; other openings of its kind around it; a label of briefs above it.
  dated: { furniture: 0.3, brief: 1.7, para: -0.3 },
  timed: { furniture: -0.5, brief: 0.6, para: 0.5 },
  marksNews: { lead: -2, brief: 2, para: 2 },
  cabled: { lead: 1.2, brief: -1.4, para: -1.2 },
  refersBack: { brief: -3.9, para: 0.3 },
  known: { brief: -3.2, para: 0.2 },
  briefRow: { lead: -1, brief: 3.2, para: 1 },
  underBriefs: { lead: 0.8, brief: 2.7, para: -0.8 },
  // What the first block after it that is no heading shows.
  nextOpensBody: { furniture: -0.2, column: 0.3, head: 0.9, sub: -0.3, lead: -1.3, para: 0.5 },
  nextOpens: {
    furniture: -0.2,
    column: -0.4,
    head: 0.5,
    sub: -0.7,
    signature: 0.5,
    lead: -0.2,
    para: 0.4,
  },
  nextSigned: { column: 0.2, head: 0.4, sub: -0.4, lead: 0.2, para: -0.7 },
  nextShort: {
    column: -0.2,
    head: -0.2,
    sub: -0.2,
    byline: -0.2,
    signature: -0.6,
    lead: 0.3,
    para: 0.5,
    note: 0.4,
  },
  nextMeasured: { head: -0.2, para: 0.2 },
  nextVerse: { column: -0.5, byline: -0.4, para: 0.7 },
  nextDay: { head: -0.9, para: 1.1 },
  beforeMark: { column: 0.2, para: -0.3 },
};

export const pairWeights: PairTable = {
  // The first names a field of an archive: where an article stands; its text.
  placeBefore: { rest: { head: 8, brief: 1, para: -6 }, columns: { head: 8, para: -6 } },
  textBefore: { rest: { para: 5, lead: 5, head: -8, column: -5, brief: -5 } },
  // The first left its sentence open: by a comma, by a length that no heading has; or not.
  openByMark: {
    texts: { column: -3, head: -3.1, sub: -3, brief: -3, para: 4.1 },
    signs: { para: -0.8 },
    notes: { column: -3, head: -3, sub: -3, brief: -3, para: 3 },
  },
  openLong: {
    heads: { head: 1, sub: -0.3, byline: 0.3, lead: 0.9, note: -0.6 },
    subs: { para: -0.4 },
    texts: { column: -1.7, head: -2.6, sub: -3.2, signature: -0.6, lead: -1, brief: -2, para: 1 },
    notes: { column: -2.6, head: -2.3, sub: -3, brief: -2.9, para: 2.1 },
    rest: { column: 0.3 },
  },
  openShort: {
    heads: { column: -1.1, head: -0.3, byline: 1.3, lead: 0.7, para: 0.9, note: -0.4 },
    subs: { sub: -0.3, para: 0.7 },
    columns: { head: 1, lead: -0.4, para: -0.2 },
    texts: { column: -1.6, head: -2.2, sub: -1.7, signature: -0.3, brief: -1.4, para: 1.1 },
    signs: { column: -0.4, head: -0.7, sub: 0.4, brief: -0.4, para: 0.4, note: 1.1 },
    notes: { column: -0.6, head: -1.2, sub: -1, brief: -2, para: 0.9 },
  },
  closedBefore: {
    texts: {
      furniture: -0.7,
      column: -0.7,
      head: -0.9,
      sub: 0.9,
      signature: 0.8,
      brief: -1.3,
      para: 1,
      note: 0.7,
    },
    notes: { para: -0.3 },
  },
  // The first ended its article: signed, a note on the source, a jump; or named its source.
  endedBefore: {
    texts: { column: 0.8, head: 2, sub: -2.3, signature: -0.2, lead: -0.4, brief: 3.5, para: -1 },
    signs: { furniture: 0.3, head: 1.1, sub: -2, brief: 1.9, para: -0.3 },
    notes: { column: 0.4, head: 2, sub: -2, brief: 1.8, para: -0.8 },
  },
  sourcedBefore: { texts: { head: 0.5, brief: 1.7 } },
  // A place of a row of them, a chapter or a prize; the dateline under such a place; what a chapter or a prize heads.
  titleHere: { heads: { head: 0.4, sub: 3.9 }, texts: { head: -2.4, sub: 1.1 } },
  calledLead: { subs: { lead: 9.9 } },
  ranked: { heads: { para: 2 }, subs: { byline: -2, para: 3 } },
  // The first left a bracket or a quotation open that the second closes.
  closesBracket: {
    texts: { column: -4, head: -4, sub: -4, byline: -3, signature: -3, brief: -4, para: 3 },
  },
  // Words of the page stand across the border.
  joins: {
    heads: { head: 0.7, para: -2 },
    subs: { para: -1.7 },
    columns: { head: -0.5 },
    texts: { para: 1.6 },
  },
  // The second opens as reports do, is a day, a title of notices, comes after a blank line.
  opensHere: {
    heads: { head: 0.3, byline: -0.2, lead: 0.9, para: 3.3, note: -0.4 },
    subs: { para: -0.8 },
    columns: { head: -0.4, brief: 0.7, para: -0.6 },
    texts: { furniture: -0.8, column: -0.4, head: 0.4, sub: -0.3, brief: 0.5 },
    signs: { furniture: 0.3, para: -0.3 },
  },
  dayHere: { heads: { head: -0.4, para: -4.6 }, subs: { para: -4 }, texts: { para: 1.2 } },
  noticeHere: {
    heads: { head: -0.2 },
    texts: { head: 1.1, sub: -0.2, para: -0.6 },
    signs: { head: 0.2 },
  },
  gapHere: {
    heads: { column: -0.7, sub: 0.4, byline: 0.5, lead: 1, note: -0.8 },
    subs: { sub: -0.3, lead: 0.2, para: -0.4 },
    columns: { head: 0.9, lead: -0.4 },
    texts: { furniture: -0.2, head: 0.6, sub: -0.4, lead: -1, brief: -0.3, para: -0.9, note: 0.2 },
    signs: { furniture: 0.3, head: 0.4, lead: -0.3, para: -0.8, note: 1.3 },
    notes: { column: 1.1, head: 1.1, para: -1.2 },
    rest: { furniture: -0.3, column: 0.4, para: -0.3 },
  },
  shortSentenceHere: { texts: { head: 0.2, brief: -0.2 } },
  // Both have the same mark, or different ones; about the same length.
  sameMark: {},
  otherMark: {
    heads: { lead: 0.3, note: -0.5 },
    subs: { para: 0.3 },
    columns: { head: 0.2 },
    texts: { head: -0.5, sub: 0.3 },
  },
  sameLength: {
    heads: { column: -0.6, head: -0.7, sub: 0.4, byline: 0.9, para: -1.3 },
    subs: { para: -0.8 },
    columns: { head: -0.4 },
    texts: { furniture: 0.8, column: -0.5, head: 0.3, lead: 0.4, brief: 0.7, para: 1.9 },
    signs: { sub: 0.4 },
    notes: { column: 0.4, head: -0.2 },
    rest: { furniture: -0.8, head: -0.4 },
  },
  // On a page that indents: no indent after a full stop, none after an open line.
  flushAfterClosed: { texts: { column: -0.2, sub: 0.4, para: -0.2 } },
  flushAfterOpen: {
    heads: { column: -0.3 },
    subs: { para: -0.5 },
    columns: { head: 0.6 },
    texts: { column: -2.4, head: -2.4, sub: -3.2, signature: -0.4, brief: -4, para: 0.7 },
    signs: { head: -0.2 },
    notes: { column: -1.3, head: -2.3, sub: -2, brief: -3, para: 0.9 },
    rest: { column: -0.2, head: 0.2 },
  },
};
