/**
 * How often each form is printed. formats.md counts: an agency or 本报 opens half of all articles,
 * 记者 stands in brackets in one of eight, a signature trails in one of three. The eras together come
 * near it, with more brackets, since local papers of today and Traditional ones use them most and
 * are what readers bring. The rest is judged from what papers of the time look like.
 */
import type { Era } from '../../text.ts';

/** Papers of today are what readers bring most; Traditional pages are a tenth. */
export const eraRates: Record<Era, number> = {
  today: 0.38,
  tens: 0.2,
  nineties: 0.17,
  sixties: 0.14,
  taiwan: 0.11,
};

/** Articles on a page, besides briefs: old pages are full of small items. */
export const articleCounts: Record<Era, readonly [number, number]> = {
  sixties: [3, 7],
  nineties: [3, 7],
  tens: [2, 7],
  today: [2, 7],
  taiwan: [2, 5],
};

export type OwnForm =
  | 'bracket'
  | 'spacedBracket'
  | 'paperBracket'
  | 'bareSigned'
  | 'bare'
  | 'runOn'
  | 'paperLead'
  | 'placeDated'
  | 'placeOnly'
  | 'endDated'
  | 'squareLine'
  | 'squareNames'
  | 'plainLine'
  | 'signedOnly'
  | 'signedPictures';

/** How a paper's own report opens and is signed (formats.md 11, 12, 14, 15). */
export const ownRates: Record<Exclude<Era, 'taiwan'>, Partial<Record<OwnForm, number>>> = {
  // Reporters were seldom named; telegrams carried the day in characters.
  sixties: {
    bare: 0.5,
    placeDated: 0.22,
    placeOnly: 0.06,
    runOn: 0.14,
    bareSigned: 0.06,
    endDated: 0.02,
  },
  // Signatures stood at the end; brackets in the opening came up late in the decade.
  nineties: {
    bareSigned: 0.38,
    signedOnly: 0.22,
    runOn: 0.13,
    bracket: 0.1,
    placeDated: 0.08,
    squareLine: 0.04,
    paperLead: 0.02,
    plainLine: 0.02,
    endDated: 0.01,
  },
  // Brackets and byline lines in local papers; names at the end stay common in national ones.
  tens: {
    bareSigned: 0.28,
    signedOnly: 0.2,
    bracket: 0.16,
    squareLine: 0.1,
    paperBracket: 0.06,
    plainLine: 0.06,
    spacedBracket: 0.04,
    placeDated: 0.04,
    paperLead: 0.03,
    squareNames: 0.03,
  },
  today: {
    bareSigned: 0.22,
    signedOnly: 0.18,
    bracket: 0.18,
    squareLine: 0.1,
    paperBracket: 0.09,
    plainLine: 0.07,
    spacedBracket: 0.06,
    paperLead: 0.04,
    placeDated: 0.03,
    squareNames: 0.03,
    // Of articles with pictures alone.
    signedPictures: 0.06,
  },
};

export type AgencyForm = 'dated' | 'quotedDated' | 'undated';

/** 新华社 (formats.md 12): copied cables keep the day; 据 marks a shortened one. */
export const agencyRates: Record<Era, Record<AgencyForm, number>> = {
  sixties: { dated: 0.96, quotedDated: 0.01, undated: 0.03 },
  nineties: { dated: 0.82, quotedDated: 0.12, undated: 0.06 },
  tens: { dated: 0.68, quotedDated: 0.24, undated: 0.08 },
  today: { dated: 0.62, quotedDated: 0.28, undated: 0.1 },
  taiwan: { dated: 0.8, quotedDated: 0.1, undated: 0.1 },
};

export type TaiwanForm = 'reporterPlace' | 'ownThenReporter' | 'own';

/** 【記者…／…報導】 is the common form (formats.md 13). */
export const taiwanRates: Record<TaiwanForm, number> = {
  reporterPlace: 0.7,
  ownThenReporter: 0.2,
  own: 0.1,
};

/** Things that most pages do not have: chance for a page. */
export const pageRates = {
  /** Text layers and OCR keep the date line in half of all pages; the five seeds have none. */
  masthead: 0.55,
  navigation: 0.08,
  index: 0.08,
  editors: 0.16,
  advertising: 0.08,
  /** One page in fifteen begins, one goes on elsewhere: front pages jump, inner pages are jumped to. */
  jumpOn: 0.07,
  jumpFrom: 0.07,
  /** Extraction takes a box twice. */
  repeat: 0.03,
  briefs: 0.22,
  /** Pages of the nineties end in briefs under a rule that no text layer keeps: no label says so. */
  labelledBriefs: 0.8,
  /** For a text of a kind that few pages have: it may be chosen at all. */
  rareKind: 0.35,
  /** 王　强: names of two characters set as wide as those of three. */
  paddedNames: 0.05,
} as const;

/** For an article that has one: it is printed. */
export const articleRates = { column: 0.7, caption: 0.6, note: 0.9, source: 0.85 } as const;

/** Where a column label stands (formats.md 8). */
export const columnRates = {
  line: 0.45,
  markedLine: 0.2,
  bracketLine: 0.15,
  before: 0.08,
  after: 0.12,
} as const;
