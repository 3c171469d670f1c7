/** Verse: rows of short lines without full stops. */
import type { Features } from '../block-to-features.ts';

/** Verse has lines of this many Han characters at most, and so many of them in a row. */
const verseWidth = 16;
const verseRow = 6;

function isVerseLine({ block, bylines, furniture, column }: Features): boolean {
  const short = block.han > 0 && block.han <= verseWidth && block.hashes === 0;
  return (
    short && !/[,。;:!?](?=.)|[。;:]$/u.test(block.plain) && !bylines && !furniture && column < 2
  );
}

/** Lines of one stanza, or of the next one if they are as long. */
function sameRowAs(feature: Features | undefined, previous: Features | undefined): boolean {
  const [one, other] = [feature?.block, previous?.block];
  return one?.gap === other?.gap || one?.han === other?.han;
}

/** Indices of the lines in long rows of short lines, but for the first, which may be a headline. */
export function verseLines(features: Features[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (let at = 0; at <= features.length; at += 1) {
    const feature = features[at];
    const sameRow = at === start || (at > start + 1 ? sameRowAs(feature, features[at - 1]) : true);
    if (feature && isVerseLine(feature) && sameRow) continue;
    if (at - start >= verseRow) {
      for (let line = start + 1; line < at; line += 1) found.add(line);
    }
    start = feature && isVerseLine(feature) ? at : at + 1;
  }
  return found;
}
