/** Verse: rows of short lines, most of them without full stops. */
import type { Features } from '../block-to-features.ts';

/** Verse has lines of this many Han characters at most, and so many of them in a row. */
const verseWidth = 16;
const verseRow = 6;

/** In a column that is no wider than verse, lines of text are as short: they end in mid-phrase. */
const textMark = /[,。;:!?](?=.)|[。;:]$/u;
/** Where lines are not cut at a width, verse may have marks inside and at its ends, but no figures. */
const proseMark = /[;:](?=.)|。(?=.)|[()\d]/u;

/** A label that is set as one; what a verse ends in may sound like the name of a column. */
const isSetAsLabel = ({ block, column }: Features): boolean =>
  column >= 2 && (block.bullet !== '' || /^[【(]/u.test(block.plain));

function isVerseLine(feature: Features, isCut: boolean): boolean {
  const { block, bylines, furniture } = feature;
  const short = block.han > 0 && block.han <= verseWidth && block.hashes === 0;
  const mark = isCut ? textMark : proseMark;
  return short && !mark.test(block.plain) && !bylines && !furniture && !isSetAsLabel(feature);
}

/** Lines of one stanza, or of the next one if they are as long. */
function sameRowAs(feature: Features | undefined, previous: Features | undefined): boolean {
  const [one, other] = [feature?.block, previous?.block];
  return one?.gap === other?.gap || one?.han === other?.han;
}

/**
 * Indices of the lines in long rows of short lines, but for the first, which may be a headline.
 * `isCut` says whether the page cuts its lines at a width.
 */
export function verseLines(features: Features[], isCut: boolean): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (let at = 0; at <= features.length; at += 1) {
    const feature = features[at];
    const sameRow = at === start || (at > start + 1 ? sameRowAs(feature, features[at - 1]) : true);
    if (feature && isVerseLine(feature, isCut) && sameRow) continue;
    if (at - start >= verseRow) {
      for (let line = start + 1; line < at; line += 1) found.add(line);
    }
    start = feature && isVerseLine(feature, isCut) ? at : at + 1;
  }
  return found;
}
