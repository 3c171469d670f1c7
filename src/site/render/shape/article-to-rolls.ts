/** Long lists of names in running text, which are set as lists. */
import type { Article } from '../../../parse/records/index.ts';

/** Where a name stands in its paragraph; `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** Fewer names are read as quickly in the sentence that they belong to. */
const leastNames = 8;

/** What may stand between two names of one list. */
const between = /^[、，,]?[\s　]?$/u;

/** Paragraph id → its lists, each the places of its names in order. */
export function articleToRolls({ sections, people }: Article): Map<string, Range[][]> {
  const places = people.filter(({ list }) => list !== null).flatMap((person) => person.places);
  const rolls = new Map<string, Range[][]>();
  for (const { id, text } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    const here = places.filter(({ paragraph }) => paragraph === id);
    const found = toRuns(text, here).filter((run) => run.length >= leastNames);
    if (found.length > 0) rolls.set(id, found);
  }
  return rolls;
}

/** Names that only a separator parts. */
function toRuns(text: string, places: readonly Range[]): Range[][] {
  const runs: Range[][] = [];
  for (const { from, to } of places.toSorted((one, other) => one.from - other.from)) {
    const run = runs.at(-1);
    const end = run?.at(-1)?.to ?? -1;
    if (run && end < from && between.test(text.slice(end, from))) run.push({ from, to });
    else if (from >= end) runs.push([{ from, to }]);
  }
  return runs;
}
