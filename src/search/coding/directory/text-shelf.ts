/**
 * Where the text of an article stands. Groups are counted from the oldest article, so that one added
 * today leaves the groups of the others as they are.
 */
import type { FileName, TextShelf } from '../../wire.ts';
import { nameInGroup } from '../seal.ts';

export type TextPlan = Omit<TextShelf, 'groups'>;

/** Articles in the newest group: what the others leave. */
export function newestGroup(articles: number, perGroup: number): number {
  return articles === 0 ? 0 : ((articles - 1) % perGroup) + 1;
}

/** How many articles share a file in a group, counted from the newest. */
export function perFile({ alone, together }: TextPlan, group: number): number {
  return group < alone ? 1 : together;
}

/** The file of an article, and its place in it. */
export function placeOfText(
  shelf: TextShelf,
  articles: number,
  number: number,
): { file: FileName; place: number } {
  const { groups, perGroup } = shelf;
  const newest = newestGroup(articles, perGroup);
  const after = number - newest;
  const group = after < 0 ? 0 : 1 + Math.floor(after / perGroup);
  const within = after < 0 ? number : after % perGroup;
  const most = perFile(shelf, group);
  return {
    file: nameInGroup(groups[group] ?? '', Math.floor(within / most)),
    place: within % most,
  };
}
