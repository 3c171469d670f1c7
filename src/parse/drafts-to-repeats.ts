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

/** How many characters are compared at once, and of how many such runs one is looked at. */
const runLength = 8;
const sample = 4;

/** A run as a number; two runs of a page hardly ever share one. */
function run(text: string, from: number): number {
  let sum = 0;
  for (let at = from; at < from + runLength; at += 1)
    sum = (Math.imul(sum, 0x9e37_79b1) + text.charCodeAt(at)) | 0;
  return sum;
}

/** A sample of the runs of characters in a text, chosen by their characters and not by their place. */
function sampledRuns(draft: Draft): Set<number> {
  const text = withoutSpace(
    draft.sections.flatMap(({ blocks }) => blocks.map(({ plain }) => plain)).join(''),
  );
  const runs = new Set<number>();
  if (text.length < shortest) return runs;
  for (let at = 0; at + runLength <= text.length; at += 1) {
    if ((text.charCodeAt(at) + text.charCodeAt(at + 3)) % sample !== 0) continue;
    runs.add(run(text, at));
  }
  return runs;
}

function shared(left: Set<number>, right: Set<number>): number {
  let count = 0;
  for (const one of left) if (right.has(one)) count += 1;
  return count;
}

/** How many runs of a text are looked up to find texts that may be like it. */
const probes = 12;

/** Splits drafts into those that stand for the first time and those that repeat one. */
export function draftsToRepeats(drafts: Draft[]): Originals {
  const originals: Draft[] = [];
  const repeats: RepeatFound[] = [];
  const runsOf = new Map<Draft, Set<number>>();
  const firstWith = new Map<number, Draft>();
  for (const draft of drafts) {
    const runs = sampledRuns(draft);
    const step = Math.max(1, Math.floor(runs.size / probes));
    const probed = [...runs].filter((_, index) => index % step === 0);
    const candidates = new Set(probed.flatMap((one) => firstWith.get(one) ?? []));
    const of = [...candidates].find((candidate) => {
      const other = runsOf.get(candidate) ?? new Set();
      return runs.size > 0 && shared(runs, other) >= alike * Math.max(runs.size, other.size);
    });
    if (of) {
      repeats.push({ draft, of });
      continue;
    }
    originals.push(draft);
    runsOf.set(draft, runs);
    for (const one of runs) if (!firstWith.has(one)) firstWith.set(one, draft);
  }
  return { originals, repeats };
}
