/**
 * An archive of any size that is like real text to an index: clauses of the seeds whose content words
 * are other words at their real frequencies, people who recur, articles of all lengths.
 */
import type { Archive } from '../../../src/archive/records.ts';
import { createRandom, type Random } from '../random.ts';
import type { Pieces } from '../seeds-to-pieces.ts';
import type { Dictionary } from './dictionary.ts';
import { createNameDraw } from './draw-names.ts';
import { type ArticleFacts, factsToArchive } from './facts-to-archive.ts';

const firstDay = Date.UTC(2008, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;
const articlesPerDay = 18;

/** Of content words, how many are replaced, and how many of those by one that the article has. */
const replaced = 0.47;
const repeated = 0.38;

/** Of clauses, how many stand as they are: formulae, which real papers print again and again. */
const formulae = 0.1;

interface Desk {
  random: Random;
  pieces: Pieces;
  /** Clauses as words, each with its kind if it may be replaced. */
  clauses: [word: string, kind: string | null][][];
  dictionary: Dictionary;
  drawName: () => string;
}

export function createArchive(articles: number, pieces: Pieces, dictionary: Dictionary): Archive {
  const random = createRandom(19_491_001);
  const desk: Desk = {
    ...{ random, pieces, dictionary, drawName: createNameDraw(random) },
    clauses: pieces.clauses.map((clause) => clauseToWords(clause, dictionary)),
  };
  const facts = Array.from({ length: articles }, (_, index): ArticleFacts => {
    const day = new Date(firstDay + Math.floor(index / articlesPerDay) * dayLength);
    return { ...createArticle(desk), id: `a${index}`, day: day.toISOString().slice(0, 10) };
  });
  return factsToArchive(facts);
}

function createArticle(desk: Desk): Omit<ArticleFacts, 'id' | 'day'> {
  const { random, pieces, drawName } = desk;
  const length = Math.min(12_000, 1000 * Math.exp(0.6 * random.normal()));
  const used = new Map<string, string[]>();
  const people: string[] = [];
  const name = (): string => {
    people.push(drawName());
    return people.at(-1) ?? '';
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 0) {
    const lead = random.next() < 0.4 ? random.pick(pieces.posts) + name() : '';
    paragraphs.push(lead + createParagraph(desk, used));
  }
  return {
    headline: Array.from({ length: 1 + random.below(2) }, () => createClause(desk, used)),
    kicker: random.next() < 0.2 ? createClause(desk, used) : null,
    paragraphs,
    people,
    byline: drawName(),
  };
}

function createParagraph(desk: Desk, used: Map<string, string[]>): string {
  const { random } = desk;
  const sentences = Array.from({ length: 1 + random.below(4) }, () =>
    Array.from({ length: 2 + random.below(4) }, () => createClause(desk, used)).join('，'),
  );
  return `${sentences.join('。')}。`;
}

function createClause({ random, clauses, dictionary }: Desk, used: Map<string, string[]>): string {
  const isFormula = random.next() < formulae;
  return random
    .pick(clauses)
    .map(([word, kind]) => {
      if (kind === null || isFormula || random.next() > replaced) return word;
      const known = used.get(kind) ?? [];
      if (known.length > 0 && random.next() < repeated) return random.pick(known);
      const drawn = dictionary.draw(random, kind);
      used.set(kind, [...known, drawn]);
      return drawn;
    })
    .join('');
}

/** The longest word of the dictionary at each place; else a character, which stays. */
function clauseToWords(clause: string, dictionary: Dictionary): [string, string | null][] {
  const words: [string, string | null][] = [];
  for (let at = 0; at < clause.length; ) {
    let word = clause.charAt(at);
    for (let length = 5; length > 1; length -= 1) {
      const longer = clause.slice(at, at + length);
      if (dictionary.kindOf(longer) === null) continue;
      word = longer;
      break;
    }
    words.push([word, dictionary.kindOf(word)]);
    at += word.length;
  }
  return words;
}
