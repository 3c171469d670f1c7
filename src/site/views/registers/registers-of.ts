/** Which page of the site speaks of a person, byline, column or newspaper that a record names. */
import type { Archive, Heading, Person } from '../../../archive/records.ts';
import type { Article, PersonInArticle } from '../../../parse/records/index.ts';

export interface Registers {
  /** Name → slug. */
  bylines: Map<string, string>;
  columns: Map<string, string>;
  newspapers: Map<string, string>;
  /** Article id → the people who appear in it. */
  people: Map<string, Person[]>;
}

const made = new WeakMap<Archive, Registers>();

/** Made once for an archive. */
export function registersOf(archive: Archive): Registers {
  const registers = made.get(archive) ?? {
    bylines: namesToSlugs(archive.bylines),
    columns: namesToSlugs(archive.columns),
    newspapers: namesToSlugs(archive.newspapers),
    people: articlesToPeople(archive.people),
  };
  made.set(archive, registers);
  return registers;
}

export interface PersonHere {
  record: PersonInArticle;
  /** Null if the archive has no page for the name. */
  slug: string | null;
}

/** The people of an article in printed order; those who are merely mentioned come last. */
export function peopleOf(article: Article, registers: Registers): PersonHere[] {
  const known = registers.people.get(article.id) ?? [];
  const here = article.people.map((record) => ({
    record,
    slug: known.find((person) => person.name === record.name)?.slug ?? null,
  }));
  return here.toSorted((a, b) => Number(isMentioned(a)) - Number(isMentioned(b)));
}

function isMentioned({ record }: PersonHere): boolean {
  return record.roles.every((role) => role === 'mentioned');
}

function namesToSlugs(headings: Heading[]): Map<string, string> {
  return new Map(headings.map(({ name, slug }) => [name, slug]));
}

function articlesToPeople(people: Person[]): Map<string, Person[]> {
  const byArticle = new Map<string, Person[]>();
  for (const person of people) {
    for (const { article } of person.appearances) {
      byArticle.set(article, [...(byArticle.get(article) ?? []), person]);
    }
  }
  return byArticle;
}
