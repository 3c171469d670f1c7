/** The latest issue as a front page, and what opened the issues before it. */
import type { Archive, Issue, Person } from '../../../archive/records.ts';
import type { Article } from '../../../parse/records/index.ts';
import { edtfToPlainDay } from '../../i18n/date-to-words.ts';
import { actingCount } from '../people/person-to-presence.ts';
import { withdrawalOf } from '../withdrawal-of.ts';

export interface Front {
  issue: Issue;
  lead: Article;
  /** Others of the issue, in printed order. */
  others: Article[];
  /** Articles of the issue in all. */
  count: number;
  /** The lead of each earlier issue, newest first. */
  earlier: Article[];
}

/** Articles beside the lead, those of earlier issues too. */
const mostBeside = 7;
/** A front page that has fewer is filled with what came before. */
const leastEarlier = 3;

type ArticlesOf = (page: string) => readonly Article[];

/** Null if no article has a headline and may be shown. */
export function archiveToFront(archive: Archive, articlesOf: ArticlesOf): Front | null {
  const [latest, ...before] = issuesByDay(archive).flatMap((issue) => {
    const articles = shownIn(archive, issue, articlesOf);
    const lead = articles.find(({ headline }) => headline.length > 0);
    return lead ? [{ issue, lead, articles }] : [];
  });
  if (latest === undefined) return null;
  const { issue, lead, articles } = latest;
  const others = articles
    .filter((article) => article !== lead && article.headline.length > 0)
    .slice(0, mostBeside);
  const room = Math.max(leastEarlier, mostBeside - others.length - leastEarlier);
  const earlier = before.slice(0, room).map((one) => one.lead);
  return { issue, lead, others, count: articles.length, earlier };
}

/** What opens an issue and may be shown; undefined where no article of it has a headline. */
export function leadOf(
  archive: Archive,
  issue: Issue,
  articlesOf: ArticlesOf,
): Article | undefined {
  return shownIn(archive, issue, articlesOf).find(({ headline }) => headline.length > 0);
}

/** Those with a day first. */
function issuesByDay({ issues }: Archive): Issue[] {
  const isDated = ({ day }: Issue) => edtfToPlainDay(day) !== null;
  return [...issues.filter(isDated), ...issues.filter((issue) => !isDated(issue))].slice(0, 40);
}

function shownIn(archive: Archive, issue: Issue, articlesOf: ArticlesOf): Article[] {
  return issue.pages
    .flatMap((page) => [...articlesOf(page)])
    .filter((article) => withdrawalOf(archive, article) === null);
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
