/**
 * How much each evidence of two neighbours speaks for or against a label of the second, after a
 * first of a group. Made by `npm run fit` (scripts/fit) from beliefs and labelled pages; not edited by hand.
 */
import type { PairEvidence } from '../labels/evidence.ts';
import type { Group } from './states.ts';
import type { Weights } from './weights.ts';

export type PairTable = Partial<Record<PairEvidence, Partial<Record<Group, Weights>>>>;

export const pairWeights: PairTable = {
  // The first left its sentence open: by a comma, by a length that no heading has; or not.
  openByMark: {
    heads: { head: 0.9, para: -0.8 },
    subs: { sub: 1, para: -0.9 },
    columns: { head: -0.8 },
    texts: { column: -2.2, head: -2.9, sub: -2.3, brief: -3, para: 2.7 },
    signs: { para: -0.5 },
    notes: { column: -3, head: -3, sub: -3, brief: -3, para: 3 },
  },
  openLong: {
    heads: { column: -0.5, head: 1.4, byline: 0.7, lead: 1.2, para: 0.3, note: -0.6 },
    subs: { sub: -0.4, lead: 0.5, para: -0.6 },
    texts: {
      furniture: -0.4,
      column: -1.6,
      head: -1.9,
      sub: -2.6,
      signature: -1.6,
      lead: -1.2,
      brief: -1.6,
      para: 0.7,
      note: -0.4,
    },
    notes: { column: -2.4, head: -2.4, sub: -3, brief: -2.9, para: 1.6 },
    rest: { column: 0.4 },
  },
  openShort: {
    heads: { column: -1, head: 0.8, byline: 1.7, lead: -1.1, para: 1.6, caption: 0.5, note: -1.6 },
    subs: { sub: -1.2, lead: 1.1, para: 1.9 },
    columns: { head: 1.8, byline: -0.2, lead: -0.7, brief: 0.4, note: 1.7 },
    texts: {
      column: -1.9,
      head: -2.8,
      sub: -2.2,
      signature: -0.6,
      lead: 0.3,
      brief: -1.2,
      para: 1,
    },
    signs: {
      furniture: -0.3,
      column: -0.7,
      head: -1.1,
      sub: 0.3,
      signature: 1.5,
      lead: 0.2,
      brief: -0.3,
      para: 0.4,
      credit: -0.3,
      note: 0.6,
    },
    notes: { column: -0.8, head: -0.9, sub: -1, lead: -0.4, brief: -2 },
    rest: { furniture: 0.6, signature: 0.2, para: -0.6 },
  },
  closedBefore: {
    heads: { head: 0.3, lead: 0.2, para: -0.4 },
    subs: { para: -0.4 },
    texts: {
      furniture: -0.7,
      column: -1.4,
      head: -1.1,
      sub: 1.1,
      signature: 0.8,
      lead: 0.4,
      brief: -0.2,
      para: 0.5,
      caption: -0.4,
      credit: 1.4,
      note: 0.6,
    },
    notes: { signature: 0.3, credit: -0.7 },
  },
  // The first says that a document follows: 全文如下.
  announced: { texts: { column: -5, head: -4.6, sub: 3.7, para: 1.1 } },
  // The first ended its article: signed, a note on the source, a jump; or named its source.
  endedBefore: {
    heads: { head: -0.4 },
    texts: {
      column: 0.7,
      head: 1.7,
      sub: -2.2,
      signature: -0.4,
      lead: -0.3,
      brief: 4.4,
      para: -1.8,
      caption: 0.3,
    },
    signs: { furniture: 0.5, head: 0.8, sub: -2, brief: 1.9, para: -0.5, caption: 0.5 },
    notes: { column: 0.7, head: 2.3, sub: -2, lead: -0.2, brief: 2, para: -1, caption: -0.5 },
  },
  sourcedBefore: { texts: { column: -0.3, head: 0.8, brief: 1.6 } },
  // A place of a row of them, a chapter or a prize; the dateline under such a place; what a chapter or a prize heads.
  titleHere: { heads: { sub: 4.2 }, texts: { head: -1.8, sub: 0.6 } },
  calledLead: { subs: { lead: 10.1 } },
  ranked: { heads: { para: 2 }, subs: { byline: -2, para: 2.8 } },
  // The first left a bracket or a quotation open that the second closes.
  closesBracket: {
    texts: { column: -4, head: -4, sub: -4, byline: -3, signature: -3, brief: -4, para: 3.8 },
  },
  // The first is an item of a row, with a bullet; the second has none.
  rowBefore: { texts: { head: 1.1, sub: -3, brief: 0.5, para: -0.6 } },
  // Words of the page stand across the border.
  joins: {
    heads: { head: 1.4, para: -2 },
    subs: { para: -1.5 },
    columns: { head: -1.1 },
    texts: { para: 2.4 },
  },
  // The second opens as reports do, or with a dash as decks do, is a day, a title of notices, comes after a blank line.
  opensHere: {
    heads: { head: 1.1, lead: -0.2, para: 2.6, caption: 0.7 },
    subs: { lead: 1.3, para: -0.7 },
    columns: { head: -0.9, brief: 1.8 },
    texts: { furniture: -0.6, column: -0.7, head: 0.4, brief: 1.1, para: -0.4, note: -0.3 },
    signs: { head: -0.4, para: -1.2 },
    notes: { lead: -0.4, para: -0.4, caption: -0.5 },
    rest: { para: -0.5 },
  },
  dashHere: { heads: { head: 2.4, para: -2.1 }, columns: { head: -0.7 }, texts: { head: -3 } },
  dayHere: {
    heads: { head: -0.5, para: -4.5 },
    subs: { para: -3.7 },
    texts: { para: 2.2 },
    signs: { head: -3, para: 3 },
  },
  noticeHere: {
    heads: { head: -0.2, lead: 0.3 },
    texts: { head: 1, lead: 0.5, brief: -0.8 },
    signs: { lead: -0.6, brief: 0.7 },
    notes: { head: 0.3 },
  },
  gapHere: {
    heads: {
      furniture: -0.6,
      column: -0.9,
      head: -1.4,
      lead: 0.2,
      para: -0.5,
      caption: 0.6,
      note: -1.5,
    },
    subs: { lead: 0.8, para: 0.5 },
    columns: { head: -0.2, lead: -0.6, para: 0.4, note: 1.2 },
    texts: {
      furniture: 0.5,
      column: 1.1,
      head: 1.5,
      sub: -0.4,
      signature: -0.7,
      lead: -0.5,
      brief: 0.6,
      para: -0.3,
      caption: -0.3,
    },
    signs: { column: -0.3, signature: 0.3, lead: -0.6, brief: 1.3, note: 0.6 },
    notes: { furniture: 0.3, column: 1.2, head: 1.3, lead: -0.3, para: -1.6, credit: -0.6 },
    rest: { column: -0.3, head: 0.4, para: -0.5 },
  },
  shortSentenceHere: {
    heads: { head: -0.6, para: -0.2 },
    columns: { head: 1.4 },
    texts: { head: -0.7, para: 0.7, caption: 0.3 },
  },
  // Both have the same mark, or different ones; about the same length.
  sameMark: {},
  otherMark: {
    heads: { head: 1, para: -0.2, note: -0.5 },
    subs: { sub: -0.4 },
    texts: { head: -0.3, sub: 0.7 },
    signs: { head: 0.4 },
    notes: { head: 0.3 },
  },
  sameLength: {
    heads: { column: -0.5, byline: 1, para: -1.4 },
    subs: { sub: 0.4, para: -0.6 },
    columns: { column: 0.3, head: -0.7 },
    texts: {
      furniture: 1.1,
      column: -0.5,
      head: 0.3,
      sub: -0.4,
      signature: -0.3,
      lead: 0.5,
      brief: 0.5,
      para: 1.8,
    },
    signs: { sub: 0.9, signature: 0.4, credit: -0.3 },
    notes: { head: -0.3, sub: 0.7 },
    rest: { furniture: -1 },
  },
  // The first names a field of an archive: where an article stands; its text.
  placeBefore: { columns: { head: 8, para: -6 }, rest: { head: 8, brief: 1, para: -6 } },
  textBefore: { rest: { column: -5, head: -8, lead: 5, brief: -5, para: 5 } },
  // On a page that indents: no indent after a full stop, none after an open line.
  flushAfterClosed: {
    heads: { head: 0.4 },
    texts: { column: -1.1, brief: -2, credit: 0.9 },
    notes: { brief: -3, para: 0.9, credit: -0.4 },
  },
  flushAfterOpen: {
    heads: { column: -0.3, para: -1.7 },
    subs: { sub: -0.4, para: -1 },
    columns: { head: 1 },
    texts: {
      column: -1.2,
      head: -1.4,
      sub: -2.5,
      signature: -0.7,
      brief: -4,
      para: 1.1,
      credit: -0.3,
    },
    signs: { furniture: -0.4, head: -0.8, signature: 0.3, para: -0.2 },
    notes: { furniture: 0.3, column: -0.9, head: -2.2, sub: -1.8, brief: -3, para: 0.8 },
    rest: { head: 0.6 },
  },
};
