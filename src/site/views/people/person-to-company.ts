/** With whom a person appears. */
import type { Person } from '../../../archive/records.ts';
import type { Registers } from '../registers/registers-of.ts';

export interface Company {
  person: Person;
  /** Articles in which both are named. */
  together: number;
  /** The newest of them. */
  last: string;
}

/** Most often first, then by pinyin; at most `limit`. */
export function personToCompany(person: Person, registers: Registers, limit: number): Company[] {
  const together = new Map<Person, { together: number; last: string }>();
  for (const { article } of person.appearances) {
    for (const other of registers.people.get(article) ?? []) {
      if (other !== person) {
        const before = together.get(other);
        together.set(other, {
          together: (before?.together ?? 0) + 1,
          last: before?.last ?? article,
        });
      }
    }
  }
  return [...together]
    .map(([other, found]) => ({ person: other, ...found }))
    .toSorted((a, b) => b.together - a.together || compare(a.person.slug, b.person.slug))
    .slice(0, limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
