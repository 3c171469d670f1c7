/** What a person is in brief: the latest post, and how often they chaired, spoke, attended. */
import type { Person } from '../../archive/records.ts';
import type { PersonRole } from '../../parse/records/index.ts';
import { roleNames } from '../i18n/terms.ts';

const presenceRoles: PersonRole[] = ['chaired', 'spoke', 'inspected', 'attended'];

/** The post in the newest article that gives one, completed; empty if none does. */
export function personToPost(person: Person): string {
  const newest = person.appearances.find((appearance) => appearance.posts.length > 0);
  return newest?.posts.map((post) => post.full).join('、') ?? '';
}

/** `主持 2`, `讲话 1`: articles, not places; roles that do not occur are left out. */
export function personToPresence(person: Person): string[] {
  return presenceRoles.flatMap((role) => {
    const count = person.appearances.filter(({ roles }) => roles.includes(role)).length;
    return count > 0 ? [`${roleNames[role]} ${count}`] : [];
  });
}

/** Articles in which the person does something, and is not merely mentioned. */
export function actingCount(person: Person): number {
  return person.appearances.filter(({ roles }) => roles.some((role) => role !== 'mentioned'))
    .length;
}
