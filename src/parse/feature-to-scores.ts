/** How well each label fits a block by itself. */
import type { Features } from './block-to-features.ts';
import type { Evidence } from './features-to-evidence.ts';
import type { State } from './tables/transitions.ts';

/** The score of a label that a block cannot have. */
export const impossible = Number.NEGATIVE_INFINITY;

/** The levels of `#` that the page uses. */
export function usedLevels(features: Features[]): number[] {
  const used = new Set(features.map(({ block }) => block.hashes).filter((level) => level > 0));
  return [...used].sort((left, right) => left - right);
}

/** The deepest of several levels is a subhead's, the highest an article's. */
function levelScore(level: number, levels: number[]): { head: number; sub: number } {
  if (level === 0) return { head: 0, sub: 0 };
  if (levels.length < 2) return { head: 1, sub: -1 };
  if (level === levels[0]) return { head: 2, sub: -2 };
  if (level === levels.at(-1) && level >= 3) return { head: -2, sub: 2 };
  return { head: 1, sub: 0 };
}

const when = (condition: boolean, yes: number, no: number): number => (condition ? yes : no);

/** Few headlines are this short; many subheads are. */
function isShort({ block, notice }: Features): boolean {
  return block.han <= 7 && block.hashes === 0 && !notice;
}

/** One unmarked phrase: subheads usually have two parts, or a mark. */
function isPlainLine({ block }: Features): boolean {
  return block.hashes === 0 && block.bullet === '' && !/\s/u.test(block.plain);
}

/** How well each label fits the block by itself. */
export function emissions(
  feature: Features,
  levels: number[],
  evidence: Evidence,
): Record<State, number> {
  const { block, heading, body } = feature;
  const level = levelScore(block.hashes, levels);
  const signed = feature.bylines !== null;
  const opensBody =
    (feature.dateline !== null && !feature.datelineAlone) ||
    (feature.jumpFrom !== null && !feature.jumpAlone);
  const special = signed || feature.furniture !== null || feature.jumpAlone || opensBody;
  const text = body + when(opensBody, -4, 0) + when(special, -3, 0) + when(evidence.full, 1, 0);
  const verse = when(evidence.verse, 3, 0);
  const apart = when(evidence.apart, 1, 0);
  const attached = when(evidence.attached, 0.5, 0);
  const title = when(feature.notice, 2, 0);
  return {
    furniture: when(feature.furniture !== null, 5, impossible),
    column: feature.column + when(special, -4, 0),
    head:
      heading -
      verse / 2 +
      title +
      apart -
      attached +
      level.head -
      when(isShort(feature), 1, 0) +
      1.5 * evidence.recurrence +
      when(special, -5, 0) +
      block.gap * 0.1,
    sub:
      heading -
      verse / 2 -
      title -
      apart -
      attached +
      level.sub +
      when(special, -5, 0) -
      when(isPlainLine(feature), 0.5, 0),
    byline: when(signed, 5, when(feature.names !== null, 2.5, impossible)),
    signature: when(
      feature.datelineAlone,
      7,
      when(signed, 5, when(feature.names !== null, 2, impossible)),
    ),
    lead: when(opensBody, 6 + Math.max(body, 0), impossible),
    para: text + verse,
    report: text,
    caption: when(feature.caption, 5 + Math.max(body, 0), impossible),
    credit: when(feature.credit, when(feature.photographer, 7, 4), impossible),
    note: when(feature.note, 4 + Math.max(body, 0), impossible),
    jump: when(feature.jumpAlone, 8, impossible),
  };
}
