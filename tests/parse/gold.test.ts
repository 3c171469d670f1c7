import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import { parse } from '../../src/parse/index.ts';
import type { Article, Carrier, Page, PersonInArticle } from '../../src/parse/records/index.ts';

const cases = new URL('../cases/', import.meta.url);
const names = readdirSync(cases).filter((name) => existsSync(new URL(`${name}/gold.json`, cases)));

interface GoldPerson {
  name: string;
  posts: { text: string; full: string }[];
  roles: string[];
}

const textOf = (carrier: Carrier | null): string | null => carrier?.text ?? null;

/** An article with the field names of the golden files. */
function articleToGold(article: Article, page: Page) {
  const repeats = page.repeats.filter(({ order }) => order === article.order);
  return {
    lines: article.lines,
    ...(repeats.length > 0 ? { alsoAt: repeats.map(({ lines }) => lines) } : {}),
    kicker: textOf(article.kicker),
    headline: article.headline.map(({ text }) => text),
    deck: textOf(article.deck),
    column: textOf(article.column),
    dateline: textOf(article.dateline),
    bylines: article.bylines,
    ...(article.bylineLine ? { bylineLine: article.bylineLine.text } : {}),
    dateText: article.date.text,
    date: article.date.value?.replace('?', '') ?? null,
    dateBasis: article.date.basis,
    continuedFrom: article.continuedFrom && {
      page: article.continuedFrom.page,
      marker: article.continuedFrom.text,
    },
    sections: article.sections.map(({ label, heading, paragraphs }) => ({
      label: textOf(label),
      heading: textOf(heading),
      paragraphs: paragraphs.map(({ text }) => text),
    })),
  };
}

/** What the golden file asks of people: the same names; each post by text, full or a longer form. */
function peopleDiffer(gold: GoldPerson[], people: PersonInArticle[]): string[] {
  const found: string[] = [];
  const goldNames = gold.map(({ name }) => name).sort();
  const ourNames = people.map(({ name }) => name).sort();
  if (goldNames.join() !== ourNames.join())
    found.push(`${ourNames.join()} for ${goldNames.join()}`);
  for (const expected of gold) {
    const person = people.find(({ name }) => name === expected.name);
    if (!person) continue;
    const agrees = (left: { text: string; full: string }, right: { text: string; full: string }) =>
      left.text === right.text || left.full === right.full || left.full.endsWith(right.full);
    const posts = expected.posts.every((post) => person.posts.some((own) => agrees(own, post)));
    if (!posts || person.posts.length !== expected.posts.length) {
      found.push(`${person.name}: ${JSON.stringify(person.posts)}`);
    }
    const roles = expected.roles.filter((role) => !person.roles.some((own) => own === role));
    if (roles.length > 0)
      found.push(`${person.name} lacks ${roles.join()}, has ${person.roles.join()}`);
  }
  return found;
}

const bytes = new Map(
  names.map((name) => [name, readFileSync(new URL(`${name}/page.txt`, cases))]),
);
const parsed = [...bytes].map(([name, content]) => parse(`${name}.txt`, content));
const archive = pagesToArchive(parsed, null);

describe.each(names)('%s', (name) => {
  const gold = JSON.parse(readFileSync(new URL(`${name}/gold.json`, cases), 'utf8'));
  const indices: number[] = gold.articles.map((_: unknown, index: number) => index);
  const page = archive.pages.find(({ source }) => source.file === `${name}.txt`);

  it('has the paper, the day and the articles', () => {
    expect(page?.newspaper).toBe(gold.newspaper);
    expect(page?.published.value?.replace('?', '')).toBe(gold.published);
    expect(page?.articles.length).toBe(gold.articles.length);
  });

  it.each(indices)('article %i', (index) => {
    const { people, ...expected } = gold.articles[index];
    const article = page?.articles[index];
    if (!page || !article) throw new Error('no such article');
    expect(articleToGold(article, page)).toEqual(expected);
    expect(peopleDiffer(people, article.people)).toEqual([]);
  });
});
