/** Two states of the registry → what a build changes of it. */
import type { Entry } from './entry.ts';

export type ChangeKind = 'new' | 'back' | 'changed' | 'retired';

export interface Change {
  kind: ChangeKind;
  entry: Entry;
  before: Entry | null;
}

function changeOf(entry: Entry, before: Entry | undefined): ChangeKind | null {
  if (before === undefined) return 'new';
  if (entry.retired !== undefined && before.retired === undefined) return 'retired';
  if (entry.retired === undefined && before.retired !== undefined) return 'back';
  return JSON.stringify(entry) === JSON.stringify(before) ? null : 'changed';
}

/** Changes in the order of `after`; nothing is ever missing from it. */
export function compareEntries(before: readonly Entry[], after: readonly Entry[]): Change[] {
  const known = new Map(before.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  return after.flatMap((entry) => {
    const old = known.get(`${entry.kind}/${entry.slug}`);
    const kind = changeOf(entry, old);
    return kind === null ? [] : [{ kind, entry, before: old ?? null }];
  });
}
