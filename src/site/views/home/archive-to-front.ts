/** The latest issue as a front page. */
import type { Archive, Person } from '../../../archive/records.ts';
import type { Article } from '../../../parse/records/index.ts';
import { actingCount } from '../people/person-to-presence.ts';
import { withdrawalOf } from '../withdrawal-of.ts';

export interface Front {
  lead: Article | undefined;
  others: Article[];
}

/** The lead opens the newest issue's first page; `limit` others follow, newest first. */
export function archiveToFront(
  archive: Archive,
  newestFirst: readonly Article[],
  limit: number,
): Front {
  const front: Article[] = [];
  for (const article of newestFirst) {
    if (front.length > limit) {
      break;
    }
    if (withdrawalOf(archive, article) === null && article.headline.length > 0) {
      front.push(article);
    }
  }
  const [lead, ...others] = front;
  return { lead, others };
}

/** Those who do something in most articles, then those who are named in most. */
export function peopleInTheNews(people: Person[], limit: number): Person[] {
  return people
    .map((person) => ({ person, acting: actingCount(person) }))
    .toSorted(
      (a, b) => b.acting - a.acting || b.person.appearances.length - a.person.appearances.length,
    )
    .slice(0, limit)
    .map(({ person }) => person);
}
