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
    furniture: 5,
    column: 0.4,
    sub: -1.1,
    byline: 0.5,
    signature: -0.3,
    lead: 6.5,
    para: -1.1,
    caption: 5.3,
    credit: 4.1,
    note: 4.7,
    jump: 8.1,
  },
  // Sums of rules of form: like a headline, like text, like a label.
  heading: {
    furniture: 0.2,
    column: 0.6,
    head: 1.3,
    sub: 1.2,
    byline: 1,
    signature: 0.6,
    lead: -2,
    caption: -1.1,
    credit: 0.4,
    note: -0.4,
  },
  body: {
    column: -0.4,
    head: -1.5,
    sub: -1.2,
    byline: -0.6,
    signature: 0.3,
    lead: 2.4,
    para: 2.8,
    caption: 1.3,
    note: 0.5,
  },
  columnForm: {
    furniture: -0.3,
    column: 2.2,
    head: 0.3,
    sub: 1.1,
    byline: 0.9,
    signature: 1.3,
    lead: -1.8,
    para: -0.5,
    caption: -1.1,
    credit: -0.5,
    note: -0.2,
    jump: -0.3,
  },
  // Length in Han characters: headlines have a middle length, subheads are short, text is long.
  upTo3: { head: -0.4, sub: 0.2, byline: 0.5, signature: -0.2, para: -1.2 },
  upTo7: { column: 1.4, head: -0.8, sub: -0.2, para: -1, note: 0.4 },
  upTo14: { column: -0.9, sub: -0.4, para: 1, note: 0.2 },
  upTo24: { head: -0.2, sub: -0.4, byline: 0.2, lead: 0.3, para: 0.2 },
  upTo40: { sub: -0.2, lead: 0.2 },
  longer: { lead: 0.2 },
  // How it ends: text ends sentences, headlines do not.
  closed: { lead: 0.2 },
  endsInComma: { head: -0.2, para: 0.2 },
  endsInColon: { byline: -0.6, para: 0.9 },
  asks: {},
  endsInside: { column: -0.2, para: 0.3 },
  commas: { head: -0.4, sub: -0.8, lead: 0.5, para: 0.7 },
  lists: { head: -1.4, sub: 0.9, lead: 0.2, para: 0.5, note: -0.2 },
  // Its parts: headlines are set in several; lists and tables have numbers.
  twoParts: {
    column: -0.5,
    head: -0.5,
    sub: 0.6,
    byline: 0.3,
    signature: 0.5,
    lead: 0.4,
    para: -0.6,
  },
  manyParts: { furniture: 0.2, head: -0.4, sub: -0.2, byline: -0.2, para: 0.9 },
  enumerated: { head: -0.5, sub: 0.9, para: -0.3 },
  measured: {},
  // Marks: # by its level among the levels of the page, or none where others have one.
  topMark: { head: 3, sub: -3 },
  middleMark: { sub: 1 },
  deepMark: { head: -2.5, sub: 2.6 },
  unmarked: { column: 0.2, head: -1.4, byline: -0.2, para: 1.1 },
  bullet: { sub: -0.3, byline: 1, signature: -0.4, para: -0.2 },
  inBrackets: {
    furniture: -0.4,
    column: -0.9,
    head: -1.1,
    sub: -0.4,
    byline: -0.2,
    signature: 1.5,
    para: 1,
    note: 0.6,
  },
  // Against the habits of the page: full and short lines, blank lines, indents.
  full: { head: -1, sub: -0.4, lead: 0.6, para: 1.7 },
  short: { head: -0.5, sub: 1.6, byline: 0.3, signature: -0.2, para: -1.1 },
  apart: { column: 0.5, head: 0.2, sub: 0.2, signature: -0.2, lead: 0.2, para: -1.1 },
  attached: { column: -0.2, head: -1.3, sub: -0.5, byline: 0.3, lead: 0.2 },
  indented: { head: -0.3, lead: 0.4, para: 1.3 },
  unindented: { column: 0.4, head: 0.7, sub: 0.7, byline: 0.5, lead: -0.2, para: -2.2 },
  // Its words in the text after and before it; verse.
  recursAfter: { column: -0.4, head: 4.3, sub: -0.7, para: -1.9 },
  recursBefore: { head: -3, para: 1.2, note: 0.4 },
  verse: { column: -0.3, head: -2.3, sub: -1.7, byline: -0.2, signature: 0.2, para: 4.3 },
  // What constructs found in it.
  opensBody: { column: -4, head: -5.1, sub: -5, byline: 0.2, lead: 0.5, para: -7.7 },
  opens: { head: -0.6, sub: -0.5, lead: 0.5, para: 0.8 },
  signed: { column: -4, head: -5, sub: -5.1, byline: 6, signature: 4.7, lead: -0.4, para: -3.3 },
  names: { column: -0.2, head: -0.3, sub: -0.2, byline: 3, signature: 2.5, para: -0.4 },
  penNames: { column: 0.2, head: 2.3, sub: -0.8, byline: -0.5, para: -0.8, note: 0.4 },
  furniture: { column: -4, head: -5.3, sub: -5, para: -2.7 },
  jumpAlone: { column: -4, head: -5, sub: -5, para: -3 },
  datelineAlone: { signature: 6.8, note: 0.2 },
  dateOnly: { head: -0.3, para: 0.4 },
  caption: { para: -0.3, caption: 0.3 },
  photographer: { para: -0.2, credit: 3.1 },
  note: { signature: -0.4, note: 0.7 },
  notice: { head: 3.1, sub: -2.2, para: -0.9 },
  // Its siblings: subheads come in rows, soon after a byline.
  siblings: { head: -2.3, sub: 2.9 },
  afterByline: { head: -1, sub: 0.9 },
  // What the first block after it that is no heading shows.
  nextOpensBody: { head: 1, sub: -0.4, para: -0.9 },
  nextOpens: { head: 1.1, sub: -1.7, byline: 0.2, note: 0.2 },
  nextSigned: { column: 0.5, head: 1, sub: -1, para: -0.8, note: 0.2 },
  nextShort: { head: -0.2, sub: -0.9, byline: -0.5, signature: -0.2, para: 1, note: 0.4 },
  nextMeasured: { head: 0.2, para: -0.2 },
  nextVerse: { column: -0.3, head: 0.4, sub: -0.9, byline: -0.6, para: 1.4 },
  nextDay: { head: -0.8, para: 1 },
  beforeMark: { sub: -0.4, signature: 0.2, para: -0.2 },
};

export const pairWeights: PairTable = {
  // The first left its sentence open: by a comma, by a length that no heading has; or not.
  openByMark: {
    texts: { column: -3, head: -3.1, sub: -3, para: 4.2 },
    signs: { para: -0.7 },
    notes: { column: -3, head: -3, sub: -3, para: 3 },
  },
  openLong: {
    heads: { head: 0.2, sub: -0.3, byline: 0.6, lead: 0.8, para: 0.3, note: -0.4 },
    subs: { sub: -0.2, para: -0.6 },
    texts: { column: -2.2, head: -3, sub: -3.2, signature: -0.4, lead: -0.3, para: 2.5 },
    signs: { para: 0.2 },
    notes: { column: -2.8, head: -2.6, sub: -3, para: 2.7 },
    rest: { column: 0.4, para: -0.2 },
  },
  openShort: {
    heads: { column: -0.7, head: -0.2, byline: 1.1, lead: 0.3, para: 0.5 },
    subs: { sub: -0.4, para: 1 },
    columns: { head: 1.4, para: 0.2 },
    texts: { column: -1.3, head: -1.5, sub: -1.5, signature: -0.3, para: 0.3 },
    signs: { head: -0.6, para: -0.2, note: 0.4 },
    notes: { column: -0.7, head: -1, sub: -1, para: 0.8 },
  },
  closedBefore: {
    texts: {
      furniture: -0.3,
      column: -1,
      head: -1.6,
      sub: 1,
      signature: 0.7,
      para: 0.4,
      caption: 0.2,
      note: 0.6,
    },
    notes: { para: -0.2 },
  },
  // The first ended its article: signed, a note on the source, a jump.
  endedBefore: {
    texts: { column: 0.5, head: 1.9, sub: -2.1, para: -0.2 },
    signs: { head: 1.4, sub: -2 },
    notes: { column: 0.2, head: 1.9, sub: -2, para: -0.6 },
  },
  // The first left a bracket or a quotation open that the second closes.
  closesBracket: { texts: { column: -4, head: -4, sub: -4, byline: -3, signature: -3, para: 3.2 } },
  // Words of the page stand across the border.
  joins: { heads: { head: 0.2, para: -1.9 }, subs: { para: -1.7 }, texts: { para: 1.8 } },
  // The second opens as reports do, is a day, a title of notices, comes after a blank line.
  opensHere: {
    heads: { head: -0.6, sub: -0.2, lead: 0.5, para: 4.1, note: -0.2 },
    subs: { para: -1.6 },
    columns: { head: -0.2, para: 0.5 },
    texts: { furniture: -0.2, head: 0.6, sub: -0.3 },
    signs: { head: -0.3, para: -0.2 },
  },
  dayHere: { heads: { head: -0.2, para: -4.5 }, subs: { para: -4.1 }, texts: { para: 1.1 } },
  noticeHere: { columns: { head: -0.2 }, texts: { head: 1, sub: -0.2, para: -0.6 } },
  gapHere: {
    heads: { column: -0.6, head: -0.7, sub: 0.2, byline: 0.7, lead: 0.7, para: -0.2, note: -0.4 },
    subs: { sub: -0.3, para: 0.3 },
    columns: { head: 0.2 },
    texts: { head: 0.2, signature: -0.2, lead: -0.3, para: -1.4, note: 0.3 },
    signs: { column: 0.2, head: 0.7, para: -0.5, note: 0.6 },
    notes: { column: 0.6, head: 0.8, para: -0.6 },
    rest: { furniture: -0.2, column: 0.5, para: -0.3 },
  },
  shortSentenceHere: { heads: { para: -0.4 }, subs: { para: 0.2 }, texts: { para: 0.2 } },
  // Both have the same mark, or different ones; about the same length.
  sameMark: { heads: { head: 0.3 }, subs: { sub: -0.3 } },
  otherMark: {
    heads: { head: -0.4, para: 0.3, note: -0.2 },
    subs: { para: 0.6 },
    texts: { head: -0.6, sub: 0.5 },
    signs: { head: 0.3 },
    notes: { head: 0.2 },
  },
  sameLength: {
    heads: { column: -0.6, head: -0.6, sub: 0.3, byline: 0.7, para: -1.1 },
    subs: { sub: -0.2, para: -0.7 },
    columns: { head: -0.2, para: -0.2 },
    texts: { furniture: 0.2, column: -0.2, head: -0.2, signature: -0.2, para: 2.4 },
    signs: { column: 0.2, sub: 0.3 },
    notes: { column: 0.2 },
    rest: { furniture: -0.2 },
  },
  // On a page that indents: no indent after a full stop, none after an open line.
  flushAfterClosed: { texts: { column: -0.3, sub: 1.1, para: -0.9 } },
  flushAfterOpen: {
    heads: { byline: 0.6, para: -0.5 },
    subs: { sub: -0.2, para: -0.4 },
    columns: { head: 0.5 },
    texts: { column: 0.3, sub: -0.2, signature: -0.2 },
    notes: { column: 0.3 },
    rest: { head: 0.2 },
  },
};
