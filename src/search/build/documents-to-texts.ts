/**
 * Articles into text files, in their order: as many as can be stand alone, since a hit costs its file.
 * They are the newest, where the first hits of a frequent phrase are; the others share files.
 */
import { newestGroup, perFile, type TextPlan } from '../coding/directory/text-shelf.ts';
import type { TextRecord } from '../wire.ts';

/** Articles in a file that they share: with fewer, fewer would stand alone. */
const leastTogether = 3;

/** Articles in a group, at least: of those of the newest, all files change when one is added. Groups at most. */
const leastPerGroup = 12;
const mostGroups = 128;

export function planTexts(articles: number, mostFiles: number): TextPlan {
  let perGroup = leastPerGroup;
  while (articles / perGroup > mostGroups) perGroup *= 2;
  let together = leastTogether;
  while (countFiles(articles, { perGroup, alone: 0, together }) > mostFiles) {
    if (together >= perGroup) break;
    together += 1;
  }
  let alone = 0;
  const groups = Math.ceil(articles / perGroup);
  while (alone < groups) {
    if (countFiles(articles, { perGroup, alone: alone + 1, together }) > mostFiles) break;
    alone += 1;
  }
  return { perGroup, alone, together };
}

function countFiles(articles: number, plan: TextPlan): number {
  return [...toGroups(articles, plan)].reduce(
    (files, { from, to, most }) => files + Math.ceil((to - from) / most),
    0,
  );
}

/** Groups from the newest to the oldest, of files from the newest to the oldest. */
export function* documentsToTexts(
  documents: TextRecord[],
  plan: TextPlan,
): Generator<TextRecord[][]> {
  for (const { from, to, most } of toGroups(documents.length, plan)) {
    const files: TextRecord[][] = [];
    for (let at = from; at < to; at += most) {
      files.push(documents.slice(at, Math.min(to, at + most)));
    }
    yield files;
  }
}

function* toGroups(
  articles: number,
  plan: TextPlan,
): Generator<{ from: number; to: number; most: number }> {
  let to = newestGroup(articles, plan.perGroup);
  for (let [group, from] = [0, 0]; from < articles; group += 1) {
    yield { from, to, most: perFile(plan, group) };
    [from, to] = [to, to + plan.perGroup];
  }
}
