/** What two neighbouring blocks say of each other, besides what usually follows what. */
import type { Features } from './block-to-features.ts';
import type { Evidence } from './features-to-evidence.ts';
import type { State } from './tables/transitions.ts';

export interface Pair {
  previous: Features;
  feature: Features;
  evidence: Evidence;
  /** The label of the previous block, and of this one. */
  from: State;
  label: State;
}

const isText = (state: State): boolean => state === 'para' || state === 'report';
const isHeading = (state: State): boolean => state === 'head' || state === 'sub';

/** The line is whole although no full stop ends it: a day, a line in brackets. */
function isWhole({ block, dateOnly }: Features): boolean {
  return block.closed || dateOnly || /^[(【].*[)】]$/u.test(block.plain);
}

/** The last line left a sentence open: what follows is most likely its continuation. */
function continuity({ previous, feature, label, from }: Pair): number {
  const running = isText(from) || from === 'lead' || from === 'note';
  if (!running || isWhole(previous) || feature.notice) return 0;
  const sure = /[,、:“(]$/u.test(previous.block.plain) || previous.block.han > 12;
  if (isText(label)) return sure ? 3 : 1;
  return isHeading(label) || label === 'column' ? (sure ? -3 : -1) : 0;
}

/** Words that the page has elsewhere are cut in two between these lines, so they are one text. */
function rejoining({ evidence, label, from }: Pair): number {
  if (!evidence.joins || !isText(label)) return 0;
  return isHeading(from) ? -1.5 : 1;
}

/** A headline is followed by text that opens as reports do. */
function opening({ feature, label, from }: Pair): number {
  return from === 'head' && label === 'para' && feature.opens ? 2 : 0;
}

/** After a text that is at its end another article begins. */
function ending({ previous, label }: Pair): number {
  if (!previous.ends) return 0;
  return label === 'head' ? 1.5 : label === 'sub' ? -2 : 0;
}

/** Who gives notice, and under that line the day: the end of a notice and no headline. */
function closing({ feature, label, from }: Pair): number {
  return feature.dateOnly && isText(label) && isHeading(from) ? -4 : 0;
}

/** The score of a label after another, by what stands in the two blocks. */
export function pairScore(pair: Pair): number {
  return continuity(pair) + rejoining(pair) + opening(pair) + ending(pair) + closing(pair);
}
