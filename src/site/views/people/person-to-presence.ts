/** What a person is in brief: the latest post, and how often they chaired, spoke, attended. */
import type { Person } from '../../../archive/records.ts';
import type { PersonRole } from '../../../parse/records/index.ts';
import { say, words } from '../../i18n/words/index.ts';

const presenceRoles: PersonRole[] = ['chaired', 'spoke', 'inspected', 'attended'];

/** `省领导` says that somebody has a post, not which. */
const groupLabel = /领导$/;

/** The posts in the newest article that gives any, completed; empty if none does. */
export function personToPost(person: Person): string {
  const posts = person.appearances.map((appearance) => appearance.posts.map((post) => post.full));
  const telling = posts.map((list) => list.filter((post) => !groupLabel.test(post)));
  const newest = telling.find((list) => list.length > 0) ?? posts.find((list) => list.length > 0);
  return newest?.join('、') ?? '';
}

/** `主持 2`, `讲话 1`: articles, not places; roles that do not occur are left out. */
export function personToPresence(person: Person): string[] {
  return presenceRoles.flatMap((role) => {
    const count = person.appearances.filter(({ roles }) => roles.includes(role)).length;
    return count > 0
      ? [say(words('people').presence, { role: words('terms').roles[role], count })]
      : [];
  });
}

/** Articles in which the person does something, and is not merely mentioned. */
export function actingCount(person: Person): number {
  return person.appearances.filter(({ roles }) => roles.some((role) => role !== 'mentioned'))
    .length;
}
