/** A case → its heads: all divisions of each, with what they show, and which one is right. */
import { blocksToFeatures } from '../../../src/parse/blocks-to-features.ts';
import { bytesToText } from '../../../src/parse/bytes-to-text.ts';
import {
  type HeadContext,
  partsToSplits,
  type Shown,
  type Split,
  splitToShown,
} from '../../../src/parse/constructs/head/divide.ts';
import { headParts, type Part } from '../../../src/parse/constructs/head/parts.ts';
import { segmentsOf } from '../../../src/parse/constructs/head/segment.ts';
import { blocksToHabits } from '../../../src/parse/labels/page-habits.ts';
import { linesToBlocks, textToLines } from '../../../src/parse/text-to-blocks.ts';
import { withoutSpace } from '../../../src/text/characters.ts';
import { plain } from '../../../src/text/plain.ts';
import type { ArticleLabels, Case } from '../../bench/quality/labels.ts';
import { lineRoles } from '../line-roles.ts';

export interface HeadExample {
  divisions: Shown[];
  /** The place of the right one. */
  right: number;
}

const bare = (text: string | null): string => plain(withoutSpace(text ?? ''));
const textOf = (parts: Part[]): string => bare(parts.map(({ view }) => view).join(''));

/** The division that the labels name; null if the parts of the head do not fit them. */
function rightOf(splits: Split[], { kicker, headline, deck }: ArticleLabels): number | null {
  const at = splits.findIndex(
    (split) =>
      textOf(split.kicker) === bare(kicker) &&
      textOf(split.main) === bare(headline.join('')) &&
      textOf(split.deck) === bare(deck),
  );
  return at < 0 ? null : at;
}

/** Heads of more than one part; those whose lines have different marks are told apart by them. */
export function caseToHeads({ bytes, labels }: Case): HeadExample[] {
  const lines = textToLines(bytesToText(bytes).text);
  const features = blocksToFeatures(linesToBlocks(lines));
  const roles = lineRoles(lines, labels);
  const text = features.filter(({ block }) => roles.get(block.line)?.role === 'text');
  const { width } = blocksToHabits(text.map(({ block }) => block));
  return labels.articles.flatMap((article, index): HeadExample[] => {
    const own = features.filter(({ block }) => roles.get(block.line)?.article === index);
    const blocks = own.filter(({ block }) => roles.get(block.line)?.role === 'head');
    const texts = own.filter(({ block }) => roles.get(block.line)?.role === 'text');
    if (new Set(blocks.map(({ block }) => block.hashes)).size > 1) return [];
    const body = withoutSpace(texts.map(({ block }) => block.plain).join(''));
    const context: HeadContext = { body, spacedHeads: false, marksHeadlines: false, width };
    const parts = headParts(
      blocks.map(({ block }) => block),
      context,
    );
    const splits = partsToSplits(parts);
    const right = rightOf(splits, article);
    if (parts.length < 2 || right === null) return [];
    const toSegment = segmentsOf(body);
    return [{ divisions: splits.map((split) => splitToShown(split, toSegment, context)), right }];
  });
}
