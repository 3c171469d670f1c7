/** What generated pages are put together from: the seeds' own clauses, headlines and names. */
import { loadArchive } from '../seeds/load-archive.ts';

export interface Pieces {
  /** Parts of headlines. */
  headlines: string[];
  kickers: string[];
  /** What stands between two commas. */
  clauses: string[];
  /** Posts as printed, a name before or after them. */
  posts: string[];
  /** All names in the clauses, longest first. */
  names: string[];
}

/** Takes the pages of the project apart. */
export async function seedsToPieces(): Promise<Pieces> {
  const { archive } = await loadArchive();
  const articles = archive.pages.flatMap((page) => page.articles);
  const people = articles.flatMap((article) => article.people);
  const text = articles.flatMap((article) =>
    article.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)),
  );
  return {
    headlines: unique(articles.flatMap(({ headline }) => headline.map((part) => part.text))),
    kickers: unique(articles.flatMap(({ kicker }) => kicker?.text ?? [])),
    clauses: unique(text.flatMap((paragraph) => paragraph.split(/[，。；：！？,;:]/u))).filter(
      (clause) => clause.length >= 4 && clause.length <= 40,
    ),
    posts: unique(people.flatMap((person) => person.posts.map((post) => post.text))),
    names: unique(people.map((person) => person.name)).sort((a, b) => b.length - a.length),
  };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
