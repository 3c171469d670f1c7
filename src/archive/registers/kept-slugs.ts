/** The slugs that names were given before: once given, a slug is kept and never given to another. */
import { fold } from '../../text/fold.ts';
import type { Entry, NameEntry, NameKind } from '../addresses/registry/entry.ts';

export interface KeptSlugs {
  /** The slug of a name, or of the one of several people of the name with this office. */
  slugOf: (name: string, office?: string) => string | null;
  /** By which a name was parted among people before. */
  officesOf: (name: string) => string[];
  taken: ReadonlySet<string>;
}

export function keptSlugs(registry: readonly Entry[], kind: NameKind): KeptSlugs {
  const entries = registry.filter((entry): entry is NameEntry => entry.kind === kind);
  const byName = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = fold(entry.name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  const entriesOf = (name: string): NameEntry[] => byName.get(fold(name)) ?? [];
  return {
    slugOf: (name, office) =>
      entriesOf(name).find((entry) => entry.office === office)?.slug ?? null,
    officesOf: (name) => entriesOf(name).flatMap(({ office }) => office ?? []),
    taken: new Set(entries.map(({ slug }) => slug)),
  };
}
