/** With whom a person appears. */
import type { Person } from '../../../archive/records.ts';
import type { Registers } from '../registers/registers-of.ts';

export interface Company {
  person: Person;
  /** Articles in which both are named. */
  together: number;
}

/** Most often first, then by pinyin; at most `limit`. */
export function personToCompany(person: Person, registers: Registers, limit: number): Company[] {
  const together = new Map<Person, number>();
  for (const { article } of person.appearances) {
    for (const other of registers.people.get(article) ?? []) {
      if (other !== person) {
        together.set(other, (together.get(other) ?? 0) + 1);
      }
    }
  }
  return [...together]
    .map(([other, count]) => ({ person: other, together: count }))
    .toSorted((a, b) => b.together - a.together || compare(a.person.slug, b.person.slug))
    .slice(0, limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
