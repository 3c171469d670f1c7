/** How texts open: what tells the first words of a report from those of its next paragraph. */
import { isHanUnit } from '../../text/characters.ts';
import { Pairs } from '../../text/pairs.ts';
import type { Features } from '../block-to-features.ts';
import { bareLabel } from '../constructs/column.ts';
import { briefLabel, seriesLabel } from '../tables/labels.ts';
import { dayAtOnce, refersBack, timeAtOnce } from '../tables/openings.ts';
import type { Evidence } from './page-to-evidence.ts';
import { textBefore } from './surroundings.ts';

/** So much of a text is its opening, and so much of what stands before it may be taken up in it. */
const openingLength = 60;
const beforeLength = 300;

/** How many of a row of like openings make it certain. */
const wholeRow = 3;

type Opening = 'mark' | 'cable' | 'bullet' | 'day' | 'time' | null;

const isSpace = (view: string): boolean => view.trim() === '';

/** A line in round brackets that closes a text. */
const isAside = ({ block }: Features): boolean => /^[(][^()]{1,30}[)]$/u.test(block.plain);

function openingOf({ dateline, datelineAlone, block }: Features, view: string): Opening {
  if (dateline !== null && !datelineAlone) {
    return dateline.place === null && dateline.date === null ? 'mark' : 'cable';
  }
  if (block.bullet !== '') return 'bullet';
  if (dayAtOnce.test(view)) return 'day';
  return timeAtOnce.test(view) ? 'time' : null;
}

/** The first words of a text, also where its lines are cut at a width. */
function firstWords(features: Features[], index: number): string {
  let view = '';
  for (let at = index; view.length < openingLength; at += 1) {
    const block = features[at]?.block;
    if (!block) break;
    view += block.plain;
    if (block.closed) break;
  }
  return view;
}

/** The share of neighbouring Han characters in the opening that the text before it has. */
function knownShare(opening: string, before: string): number {
  const pairsBefore = new Pairs(before);
  let pairs = 0;
  let known = 0;
  for (let at = 0; at + 2 <= opening.length; at += 1) {
    if (!isHanUnit(opening.charCodeAt(at)) || !isHanUnit(opening.charCodeAt(at + 1))) continue;
    pairs += 1;
    if (pairsBefore.holds(opening, at)) known += 1;
  }
  return pairs === 0 ? 0 : known / pairs;
}

interface Row {
  /** Opening of the row at hand, and the places in it. */
  opening: Opening;
  places: number[];
}

/** Texts that open alike, one after the other, with nothing but who signed them in between. */
function rowsOf(
  openings: (Opening | undefined)[],
  features: Features[],
  headings: boolean[],
): number[] {
  const lengths = features.map(() => 0);
  let row: Row = { opening: null, places: [] };
  const close = (): void => {
    for (const at of row.places) lengths[at] = Math.min(1, (row.places.length - 1) / wholeRow);
    row = { opening: null, places: [] };
  };
  features.forEach((feature, at) => {
    const opening = openings[at];
    // Signatures stand between them, and the lines of one text.
    if (isAside(feature) || (opening === undefined && !headings[at])) return;
    if (opening === undefined || opening === null) close();
    else if (opening === row.opening) row.places.push(at);
    else {
      close();
      row = { opening, places: [at] };
    }
  });
  close();
  return lengths;
}

/** A text begins here if anything does: its line can be text, and nothing before it is open. */
function canOpen(features: Features[], index: number): boolean {
  const feature = features[index];
  const previous = features[index - 1];
  if (!feature || feature.block.hashes > 0 || feature.block.han < 8) return false;
  if (!previous || previous.block.closed || isAside(previous)) return true;
  return previous.bylines !== null || previous.ends || previous.credit;
}

/** For each block whether a label of briefs stands over it with no headline in between. */
function underBriefs(features: Features[], headings: boolean[]): boolean[] {
  let under = false;
  return features.map((feature, at) => {
    if (headings[at]) {
      under = briefLabel.test(bareLabel(feature.block.plain));
      return false;
    }
    return under;
  });
}

/** For each block whether the heading above it is one of a notice, whose items it lists. */
function underNotices(features: Features[], headings: boolean[]): boolean[] {
  let under = false;
  return features.map((feature, at) => {
    if (headings[at]) under = feature.notice;
    return under && !headings[at];
  });
}

/** A text under a picture has so many lines at most. */
const longestPictured = 12;

/** True if who took a picture stands under the text that begins here. */
function isPictured(features: Features[], index: number): boolean {
  for (let at = index; at < index + longestPictured; at += 1) {
    const feature = features[at];
    if (!feature || feature.caption) return false;
    const next = features[at + 1];
    if (feature.block.closed) return next?.credit === true && next.photographer;
  }
  return false;
}

/** An item of short news has so many Han characters under its headline, on one line or on many. */
export const longestItem = 240;

/** A letter or an answer under a label of such, likewise. */
const longestLetter = 400;

/**
 * For each heading whether it heads an item of short news: a label of briefs stands above it, and
 * since then there were headings with little text under them.
 */
export function headedBriefs(features: Features[], headings: boolean[]): boolean[] {
  let longest = 0;
  let length = 0;
  return features.map((feature, at) => {
    const { block } = feature;
    if (!headings[at]) {
      length += block.han;
      if (length > longest) longest = 0;
      return false;
    }
    const label = bareLabel(block.plain);
    const own = briefLabel.test(label) ? longestItem : seriesLabel.test(label) ? longestLetter : 0;
    const heads = longest > 0 && own === 0;
    if (own > 0) longest = own;
    length = 0;
    return heads;
  });
}

/** What each block shows as the first of a text; nothing for those that cannot be. */
export function textOpenings(
  features: Features[],
  isHeading: (feature: Features) => boolean,
): Evidence[] {
  const headings = features.map(isHeading);
  const words = features.map((_, at) =>
    !headings[at] && canOpen(features, at) ? firstWords(features, at) : null,
  );
  const openings = features.map((feature, at) => {
    const view = words[at] ?? null;
    return view === null ? undefined : openingOf(feature, view);
  });
  // Items of a row with bullets are alike, whatever stands behind the bullet.
  const kinds = openings.map((opening, at) =>
    opening !== undefined && features[at]?.block.bullet ? 'bullet' : opening,
  );
  const rows = rowsOf(kinds, features, headings);
  const under = underBriefs(features, headings);
  const notices = underNotices(features, headings);
  return words.map((view, at): Evidence => {
    if (view === null) return {};
    const opening = openings[at];
    const is = (kind: Opening): number => (opening === kind ? 1 : 0);
    const before = textBefore(features, at, beforeLength);
    const known = isSpace(before) ? 0 : knownShare(view.slice(0, openingLength), before);
    return {
      marksNews: is('mark'),
      cabled: is('cable'),
      bulleted: is('bullet'),
      dated: is('day') || Number(opening === 'bullet' && dayAtOnce.test(view)),
      timed: is('time') || Number(opening === 'bullet' && timeAtOnce.test(view)),
      refersBack: refersBack.test(view) ? 1 : 0,
      known: Math.min(1, 2 * known),
      briefRow: rows[at] ?? 0,
      underBriefs: under[at] ? 1 : 0,
      underNotice: notices[at] ? 1 : 0,
      pictured: isPictured(features, at) ? 1 : 0,
    };
  });
}
