/** Finds drafts that stand a second time on the page: once bare, once under their column label. */
import { withoutSpace } from '../text/characters.ts';
import type { Draft } from './labels-to-drafts.ts';

export interface RepeatFound {
  /** The draft that stands again, and the one that it repeats. */
  draft: Draft;
  of: Draft;
}

export interface Originals {
  originals: Draft[];
  repeats: RepeatFound[];
}

/** Share of the characters of both that must stand in the other. */
const alike = 0.8;

/** Text shorter than this may be alike by chance. */
const shortest = 40;

type Lines = Map<string, number>;

function bodyLines(draft: Draft): Lines {
  const lines: Lines = new Map();
  for (const { blocks } of draft.sections) {
    for (const { plain } of blocks) {
      const text = withoutSpace(plain);
      lines.set(text, (lines.get(text) ?? 0) + text.length);
    }
  }
  return lines;
}

function total(lines: Lines): number {
  let sum = 0;
  for (const length of lines.values()) sum += length;
  return sum;
}

function shared(left: Lines, right: Lines): number {
  let sum = 0;
  for (const [text, length] of left) sum += Math.min(length, right.get(text) ?? 0);
  return sum;
}

/** Splits drafts into those that stand for the first time and those that repeat one. */
export function draftsToRepeats(drafts: Draft[]): Originals {
  const originals: Draft[] = [];
  const repeats: RepeatFound[] = [];
  const byLine = new Map<string, Draft[]>();
  const bodies = new Map(drafts.map((draft) => [draft, bodyLines(draft)]));
  for (const draft of drafts) {
    const lines = bodies.get(draft) ?? new Map<string, number>();
    const longest = [...lines.keys()].sort((left, right) => right.length - left.length).slice(0, 3);
    const candidates = new Set(longest.flatMap((text) => byLine.get(text) ?? []));
    const size = total(lines);
    const of = [...candidates].find((candidate) => {
      const other = bodies.get(candidate) ?? new Map<string, number>();
      const common = shared(lines, other);
      return size >= shortest && common >= alike * size && common >= alike * total(other);
    });
    if (of) {
      repeats.push({ draft, of });
      continue;
    }
    originals.push(draft);
    for (const text of lines.keys()) byLine.set(text, [...(byLine.get(text) ?? []), draft]);
  }
  return { originals, repeats };
}
