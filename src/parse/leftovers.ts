/** What of a page is no article: furniture, and places where an article stands again. */
import type { Features } from './block-to-features.ts';
import { piecesToText } from './carrier.ts';
import type { Unpeopled } from './draft-to-article.ts';
import type { RepeatFound } from './drafts-to-repeats.ts';
import type { Draft } from './labels-to-drafts.ts';
import { piecesToLabel } from './pieces-to-label.ts';
import type { Carrier, Furniture, Repeat } from './records/index.ts';
import { wholeBlock } from './text-to-blocks.ts';

export function featuresToFurniture(features: Features[]): Furniture[] {
  return features.flatMap(({ block, furniture }) => {
    const carrier = piecesToText([wholeBlock(block)]);
    return carrier ? [{ ...carrier, kind: furniture ?? 'other' }] : [];
  });
}

/** Names of an archive's fields, whose values are in the records. */
export function fieldNamesToFurniture(features: Features[]): Furniture[] {
  return features.flatMap(({ block: { fieldName } }) => {
    if (!fieldName) return [];
    const { text, ...span } = fieldName;
    return [{ text, spans: [span], kind: 'navigation' }];
  });
}

export interface RepeatsAndColumns {
  repeats: Repeat[];
  /** Order number → the label that an article has at its repeat alone. */
  columns: Map<number, Carrier>;
}

/** The label of a repeat is carried by the article if that has none; else it stays with the repeat. */
export function foundToRepeats(
  found: RepeatFound[],
  originals: Draft[],
  articles: Unpeopled[],
): RepeatsAndColumns {
  const columns = new Map<number, Carrier>();
  const repeats: Repeat[] = [];
  for (const { draft, of } of found) {
    const order = originals.indexOf(of) + 1;
    const column = piecesToLabel(draft.columns.map(wholeBlock));
    const given = column !== null && !columns.has(order) && articles[order - 1]?.column === null;
    if (given) columns.set(order, column);
    const carried = given
      ? draft.blocks.filter((block) => !draft.columns.includes(block))
      : draft.blocks;
    const carrier = piecesToText(carried.map(wholeBlock));
    const numbers = draft.blocks.map(({ line }) => line);
    const lines: [number, number] = [numbers[0] ?? 1, numbers.at(-1) ?? 1];
    if (carrier) repeats.push({ ...carrier, order, lines, column: column?.text ?? null });
  }
  return { repeats, columns };
}
