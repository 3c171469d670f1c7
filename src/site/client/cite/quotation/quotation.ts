/** A quotation as an address names it, so that it is found again wherever its text went. */

/** Texts as they stand on the page, not folded. */
export interface Quotation {
  /** What stands right before it; empty where the quotation stands only once. */
  before: string;
  /** The whole of it, or its beginning. */
  start: string;
  /** Its end; empty where `start` is the whole. */
  end: string;
  /** What stands right after it. */
  after: string;
}

/** Found from its beginning to its end, in UTF-16 units of the text. */
export type Found = [from: number, to: number];

/** How a text is folded, with the place of every folded unit. */
export type FoldWithPlaces = (source: string) => { text: string; from: number[]; to: number[] };
