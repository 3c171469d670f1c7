/**
 * Lists of names: their order is protocol order.
 *
 * ```text
 * 韩露、石磊(女)和欧阳青参加    组长:韩露 石磊 王　强
 * ^^^^ ^^^^     ^^^^^^               ^^^^ ^^^^ ^^^^^
 * ```
 */
import { pattern } from '../../../../text/plain.ts';
import { rightWeight } from '../../../tables/after-names.ts';
import { beginsWithNoun } from '../../../tables/posts.ts';
import { grounds, type KnownNames, nameLengthAt } from './name.ts';
import { speltNameLength } from './spelt-name.ts';

export interface NamePlace {
  from: number;
  to: number;
}

interface Listed {
  known: KnownNames;
  abroad: boolean;
  /** Names may be joined by white space alone, as on a roster. */
  spaced?: boolean;
}

const bracketNote = pattern('^[(][\\p{Script=Han},、]{1,8}[)]');
const joint = pattern('^[、和及与]');
const space = /^[、\s]{1,4}/u;

/** The length of what joins the name that ends here to the next one, notes in brackets included. */
function jointLength(view: string, at: number, spaced: boolean): number {
  const note = bracketNote.exec(view.slice(at, at + 12))?.[0].length ?? 0;
  const rest = view.slice(at + note, at + note + 4);
  const length = (joint.exec(rest) ?? (spaced ? space.exec(rest) : null))?.[0].length ?? 0;
  return length === 0 ? 0 : note + length;
}

/** 区政协主席 is no name of a list: before a title a name must be a sure one. */
function listedChinese(view: string, from: number, known: KnownNames): number {
  const length = nameLengthAt(view, from, { known, ground: grounds.list });
  if (length === 0 || !beginsWithNoun(view, from + length)) return length;
  return nameLengthAt(view, from, { known, ground: grounds.titled }) === length ? length : 0;
}

/** A spelt name of a list goes on with what follows names: 斯特拉斯堡市市长 is none. */
function listedSpelt(view: string, from: number, abroad: boolean): number {
  const length = speltNameLength(view, from, abroad);
  return rightWeight(view.slice(from + length, from + length + 8)) > 0 ? length : 0;
}

/** A list whose first name is known: its names, from left to right. */
export function namesFrom(
  view: string,
  first: NamePlace,
  { known, abroad, spaced = false }: Listed,
): NamePlace[] {
  const names = [first];
  for (let end = first.to; ; ) {
    const gap = jointLength(view, end, spaced);
    if (gap === 0) return names;
    const from = end + gap;
    const length = listedChinese(view, from, known) || listedSpelt(view, from, abroad);
    if (length === 0) return names;
    end = from + length;
    names.push({ from, to: end });
  }
}
