/**
 * What is believed of weights before any page is seen: set by hand, by what newspapers do. Fitting
 * starts here and goes away from here only as far as the pages ask for.
 */
import type { BlockEvidence, PairEvidence } from '../../src/parse/labels/evidence.ts';
import type { Group, State } from '../../src/parse/tables/states.ts';
import type { Steps } from '../../src/parse/tables/transitions.ts';
import type { Weights } from '../../src/parse/tables/weights.ts';

export const blockPriors: Partial<Record<BlockEvidence, Weights>> = {
  always: { furniture: 5, lead: 6, caption: 5, credit: 4, note: 4, jump: 8 },
  heading: { head: 1, sub: 1 },
  body: { para: 1, lead: 0.8, caption: 0.8, note: 0.8 },
  columnForm: { column: 1 },
  upTo3: { head: -1 },
  upTo7: { head: -0.5 },
  twoParts: { sub: 0.3 },
  topMark: { head: 1.5, sub: -1.5 },
  middleMark: { head: 1 },
  deepMark: { head: -2, sub: 2 },
  full: { para: 1 },
  apart: { head: 1, sub: -1 },
  attached: { head: -0.5, sub: -0.5 },
  indented: { para: 1 },
  recursAfter: { head: 1.5 },
  recursBefore: { head: -1.5 },
  siblings: { sub: 1, head: -0.5 },
  afterByline: { sub: 0.5, head: -0.5 },
  verse: { para: 3, head: -1.5, sub: -1.5 },
  opensBody: { column: -4, head: -5, sub: -5, para: -7 },
  signed: { column: -4, head: -5, sub: -5, para: -3, byline: 5, signature: 5 },
  penNames: { byline: 0.5, signature: 0.5 },
  names: { byline: 2.5, signature: 2 },
  furniture: { column: -4, head: -5, sub: -5, para: -3 },
  jumpAlone: { column: -4, head: -5, sub: -5, para: -3 },
  datelineAlone: { signature: 7 },
  photographer: { credit: 3 },
  notice: { head: 2, sub: -2 },
};

export const pairPriors: Partial<Record<PairEvidence, Partial<Record<Group, Weights>>>> = {
  openByMark: {
    texts: { para: 3, head: -3, sub: -3, column: -3 },
    notes: { para: 3, head: -3, sub: -3, column: -3 },
  },
  openLong: {
    texts: { para: 3, head: -3, sub: -3, column: -3 },
    notes: { para: 3, head: -3, sub: -3, column: -3 },
  },
  openShort: {
    texts: { para: 1, head: -1, sub: -1, column: -1 },
    notes: { para: 1, head: -1, sub: -1, column: -1 },
  },
  endedBefore: {
    texts: { head: 1.5, sub: -2 },
    signs: { head: 1.5, sub: -2 },
    notes: { head: 1.5, sub: -2 },
  },
  closesBracket: {
    texts: { para: 3, head: -4, sub: -4, column: -4, byline: -3, signature: -3 },
  },
  joins: {
    texts: { para: 1 },
    heads: { para: -1.5 },
    subs: { para: -1.5 },
  },
  opensHere: { heads: { para: 2 } },
  dayHere: { heads: { para: -4 }, subs: { para: -4 } },
};

/** After running text anything may come, but a second dateline seldom does within an article. */
const afterText: Steps = {
  furniture: 0,
  column: 0,
  head: -0.5,
  sub: 0.5,
  signature: 0.5,
  lead: -1.5,
  caption: 0,
  credit: 0,
  note: 0,
  jump: 0,
  end: 0,
};

const afterHead: Steps = {
  headRest: -0.4,
  lead: 3,
  byline: 2.5,
  jump: 2,
  para: -1.5,
  note: 0.5,
  column: -1.5,
  sub: -4,
  caption: -1,
  credit: -2,
  furniture: -1.5,
  end: -4,
};

/** A step that is missing is never made. */
export const stepPriors: Record<State | 'start', Steps> = {
  // A page may begin in the middle of an article, never with its subhead.
  start: {
    furniture: 1,
    column: 0,
    head: 1,
    lead: 0,
    para: -2,
    caption: -1,
    credit: -1,
    note: -1,
    jump: 0,
    byline: -2,
  },
  furniture: {
    furniture: 1,
    column: 0,
    head: 0.5,
    sub: -1,
    byline: -1,
    signature: -2,
    lead: 0,
    para: -0.5,
    report: -0.5,
    section: -0.5,
    caption: 0,
    credit: 0,
    note: 0,
    jump: 0,
    end: 0,
  },
  // A label wants a headline, or at least an article, under it.
  column: {
    head: 2,
    column: -2,
    lead: 1.5,
    byline: 0,
    para: -0.5,
    note: 0,
    jump: 0,
    furniture: -1,
    caption: -1,
    end: -3,
  },
  // A headline wants a dateline, a byline, a jump; plain text under it is as likely a subhead's.
  head: afterHead,
  headRest: afterHead,
  // A subhead wants text.
  sub: {
    section: 1,
    sub: -1.5,
    byline: -2,
    note: -1,
    caption: -2,
    furniture: -3,
    end: -4,
    lead: -6,
  },
  byline: {
    para: 1,
    lead: -1,
    sub: -0.5,
    byline: -1,
    note: 0.5,
    caption: 0,
    credit: 0,
    jump: 0,
    furniture: -1,
    column: -1,
    end: -2,
  },
  // A signature ends an article.
  signature: {
    head: 1.5,
    column: 1,
    end: 1,
    furniture: 0.5,
    lead: 0,
    note: 0,
    caption: 0,
    credit: 0,
    jump: 0,
    signature: -0.5,
    para: -2,
    report: -2,
    section: -2,
    sub: -3,
  },
  lead: { ...afterText, report: 0, head: 0.5, sub: -1.5 },
  report: { ...afterText, report: 0, head: 0.5, sub: -1.5 },
  para: { ...afterText, para: 0 },
  section: { ...afterText, section: 0 },
  caption: {
    ...afterText,
    para: 0,
    report: 0,
    section: 0,
    credit: 1,
    lead: -0.5,
    head: 0.5,
    sub: -0.5,
  },
  credit: { ...afterText, para: 0, report: 0, section: 0, lead: -0.5, head: 0.5, sub: -0.5 },
  note: { ...afterText, para: 0, report: 0, section: 0, lead: 0.5, head: 0.5, sub: -0.5 },
  jump: {
    head: 1,
    column: 0.5,
    para: 0,
    report: 0,
    section: 0,
    lead: -1,
    furniture: 0.5,
    signature: 0,
    caption: 0,
    credit: 0,
    note: 0,
    end: 1,
    sub: -2,
  },
};
