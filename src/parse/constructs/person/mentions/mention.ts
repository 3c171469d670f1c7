/** What the ways of naming somebody have in common. */
import { withoutSpace } from '../../../../text/characters.ts';
import type { Post } from '../../../records/index.ts';

export interface NamedText {
  view: string;
  raw: string;
}

export interface Mention {
  name: string;
  /** UTF-16 offsets of the name. */
  from: number;
  to: number;
  /** Where the mention begins, its posts and the names before it in a list included. */
  start: number;
  posts: Post[];
  list: { label: string; position: number; length: number } | null;
  /** By an act and not by a verb: 任命, 免去. */
  act: 'appointed' | 'removed' | null;
}

/** A mention by its place; padding inside the name is left out. */
export function mentionAt(
  { raw }: NamedText,
  { from, to }: { from: number; to: number },
  more: Partial<Mention> = {},
): Mention {
  const name = withoutSpace(raw.slice(from, to));
  return { name, from, to, start: from, posts: [], list: null, act: null, ...more };
}

/** A post that is printed whole. */
export function wholePost(text: string): Post {
  return { text, full: text };
}

/** The spans of parts joined by 、. */
export function partsOf(text: string, at: number): { from: number; to: number }[] {
  let from = at;
  return text.split('、').map((part) => {
    const place = { from, to: from + part.length };
    from += part.length + 1;
    return place;
  });
}
