/**
 * Items of short news whose headline stands on the line of their text.
 *
 * ```text
 * ●师专免学费　海州师专9月16日举行开学典礼,…     headline, two spaces or a wide one, text
 * ●修复水毁路　省交通厅拨款260万元,…
 * ```
 *
 * One such line may be anything; where items next to each other are made so, it is how they are set.
 */
import { countHan } from '../text/characters.ts';
import { pattern } from '../text/plain.ts';
import { readDateline } from './constructs/dateline.ts';
import type { Draft } from './labels-to-drafts.ts';
import { type Block, blockFrom, blockUpTo } from './text-to-blocks.ts';

/** A phrase without marks of sentences, a space, and text. */
const headedLine = pattern('^([\\p{Script=Han}A-Za-z\\d“”《》·—%-]{4,18})\\s+(?=\\S{10})');

/** The fewest Han characters of such a headline. */
const fewestHan = 3;

/** The length of the headline that opens the first line of an item's text, or 0. */
function headLength({ heads, sections, reported, signs }: Draft): number {
  const [section] = sections;
  const first = section?.blocks[0];
  if (heads.length > 0 || reported || signs.length > 1 || !first || section.heading) return 0;
  if (readDateline({ view: first.plain, raw: first.text }) !== null) return 0;
  const head = headedLine.exec(first.plain)?.[1] ?? '';
  return countHan(head) >= fewestHan ? head.length : 0;
}

function withHead(draft: Draft, length: number): Draft {
  const [section, ...sections] = draft.sections;
  const [first, ...blocks] = section?.blocks ?? [];
  if (!section || !first) return draft;
  const rest: Block = blockFrom(first, length);
  return {
    ...draft,
    heads: [blockUpTo(first, length)],
    sections: [{ ...section, blocks: [rest, ...blocks] }, ...sections],
  };
}

/** Gives items of a row the headlines that stand on the line of their text. */
export function splitItemHeads(drafts: Draft[]): Draft[] {
  const lengths = drafts.map(headLength);
  return drafts.map((draft, at) => {
    const length = lengths[at] ?? 0;
    const isRow = [lengths[at - 1], lengths[at + 1]].some((other) => (other ?? 0) > 0);
    return length > 0 && isRow ? withHead(draft, length) : draft;
  });
}
