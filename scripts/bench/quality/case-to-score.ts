/** A case → how well its page was read: each article is compared with the labels of its lines. */
import { pagesToArchive } from '../../../src/archive/index.ts';
import { bytesToText } from '../../../src/parse/bytes-to-text.ts';
import { pageToCarriers } from '../../../src/parse/carriers.ts';
import { parse } from '../../../src/parse/index.ts';
import type { Article, Page } from '../../../src/parse/records/index.ts';
import { textToLines } from '../../../src/parse/text-to-blocks.ts';
import { plain } from '../../../src/text/plain.ts';
import type { ArticleLabels, Case } from './labels.ts';
import { Score } from './tally.ts';

/** An article counts as found if so much of its text agrees, both ways. */
const agreement = 0.9;

type Weights = Map<number, number>;

const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, '');

function weighLines(lines: string[], numbers: Iterable<number>): Weights {
  const weights: Weights = new Map();
  for (const number of numbers) {
    const weight = bare(lines[number - 1]).length;
    if (weight > 0) weights.set(number, weight);
  }
  return weights;
}

function labelledLines({ lines: [first, last] }: ArticleLabels, without: Set<number>): number[] {
  const numbers: number[] = [];
  for (let line = first; line <= last; line += 1) if (!without.has(line)) numbers.push(line);
  return numbers;
}

function foundLines(page: Page): Map<number, Set<number>> {
  const byArticle = new Map<number, Set<number>>();
  for (const { kind, article, spans } of pageToCarriers(page)) {
    if (article === null || kind === 'repeat') continue;
    const numbers = byArticle.get(article) ?? new Set();
    for (const { line } of spans) numbers.add(line);
    byArticle.set(article, numbers);
  }
  return byArticle;
}

const sum = (weights: Weights): number => [...weights.values()].reduce((all, one) => all + one, 0);

function agree(left: Weights, right: Weights): boolean {
  let common = 0;
  for (const [line, weight] of left) if (right.has(line)) common += weight;
  return common >= agreement * sum(left) && common >= agreement * sum(right);
}

type Pair = [ArticleLabels, Article];

function pairArticles({ bytes, labels }: Case, page: Page): Pair[] {
  const lines = textToLines(bytesToText(bytes).text);
  const without = new Set(labels.furniture);
  for (const { lines: span } of labels.repeats) {
    for (let line = span[0]; line <= span[1]; line += 1) without.add(line);
  }
  const found = foundLines(page);
  const pairs: Pair[] = [];
  for (const labelled of labels.articles) {
    const expected = weighLines(lines, labelledLines(labelled, without));
    const article = page.articles.find(({ order }) => {
      const numbers = found.get(order);
      return numbers !== undefined && agree(expected, weighLines(lines, numbers));
    });
    if (article) pairs.push([labelled, article]);
  }
  return pairs;
}

const linesOf = (spans: { line: number }[]): number[] => [
  ...new Set(spans.map(({ line }) => line)),
];

function scoreParagraphs(score: Score, where: string, [labelled, article]: Pair): void {
  const expected = labelled.sections.flatMap(({ paragraphs }) => paragraphs);
  const got = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ spans }) => linesOf(spans)),
  );
  const starts = (list: number[][]) => list.map((numbers) => String(numbers[0]));
  score.sets('paragraph borders', where, [starts(expected), starts(got)]);
  const seams = (list: number[][]) =>
    list.flatMap((numbers) => numbers.slice(1).map((line, index) => `${numbers[index]}+${line}`));
  const kept = new Set(seams(got));
  for (const seam of seams(expected)) {
    score.exact('breaks healed', where, [seam, kept.has(seam) ? seam : '']);
  }
}

function scoreHead(score: Score, where: string, [labelled, article]: Pair): void {
  const got = article.headline.map(({ text }) => text);
  score.exact('headline', where, [labelled.headline.join(' | '), got.join(' | ')]);
  score.exact('kicker and deck', where, [
    `${bare(labelled.kicker)} / ${bare(labelled.deck)}`,
    `${bare(article.kicker?.text)} / ${bare(article.deck?.text)}`,
  ]);
  score.exact('column', where, [bare(labelled.column), bare(article.column?.text)]);
  if (labelled.kind) score.exact('kind', where, [labelled.kind, article.kind]);
  const headings = labelled.sections.map(({ label, heading }) => `${bare(label)}|${bare(heading)}`);
  const found = article.sections.map(
    ({ label, heading }) => `${bare(label?.text)}|${bare(heading?.text)}`,
  );
  score.sets(
    'headings',
    where,
    [headings, found].map((list) => list.filter((one) => one !== '|')) as [string[], string[]],
  );
  score.exact('jumps', where, [
    `${labelled.continuedFrom} ${labelled.continuedOn}`,
    `${article.continuedFrom?.page ?? null} ${article.continuedOn?.page ?? null}`,
  ]);
}

function scorePeople(score: Score, where: string, [labelled, article]: Pair): void {
  const names = [labelled.people, article.people].map((people) => people.map(({ name }) => name));
  score.sets('people', where, names as [string[], string[]]);
  for (const person of labelled.people) {
    const own = article.people.find(({ name }) => name === person.name);
    if (!own) continue;
    const agrees = (post: string) =>
      own.posts.find(({ text, full }) => text === post || full === post || full.endsWith(post));
    const got = own.posts.map((post) => {
      const same = person.posts.find((expected) => agrees(expected) === post);
      return same ?? post.full;
    });
    score.sets('posts', `${where} ${person.name}`, [person.posts, got]);
    score.sets('roles', `${where} ${person.name}`, [person.roles, own.roles]);
  }
}

/** A day without its year is as good as none where the labels have none. */
function dayPair(expected: string | null, got: string | null): [string, string] {
  const [left, right] = [expected, got].map((value) => (value ?? 'none').replace('?', ''));
  const bothUnknown = left === 'none' && right?.startsWith('XXXX') === true;
  return [left ?? 'none', bothUnknown ? 'none' : (right ?? 'none')];
}

function scoreSigns(score: Score, where: string, [labelled, article]: Pair): void {
  const named = (list: { name: string; role: string; outlet: string | null }[]) =>
    list.map(({ name, role, outlet }) => `${outlet ?? ''} ${plain(role)} ${name}`.trim());
  score.sets('bylines', where, [named(labelled.bylines), named(article.bylines)]);
  score.exact('dates', where, dayPair(labelled.date, article.date.value));
}

/** Compares the records of a page with its labels. */
export function caseToScore(labelledCase: Case): Score {
  const { name, bytes, labels } = labelledCase;
  const score = new Score();
  const archive = pagesToArchive([parse(`${name}.txt`, bytes)], null);
  const [page] = archive.pages;
  if (!page) return score;
  const pairs = pairArticles(labelledCase, page);
  score.exact('issue day', name, dayPair(labels.published, page.published.value));
  const found = new Set(pairs.map(([, article]) => article.order));
  const missed = labels.articles.filter((labelled) => !pairs.some(([one]) => one === labelled));
  const invented = page.articles.filter(({ order }) => !found.has(order));
  score.sets('segmentation', name, [
    [...pairs.map(([{ lines }]) => lines.join('–')), ...missed.map(({ lines }) => lines.join('–'))],
    [
      ...pairs.map(([{ lines }]) => lines.join('–')),
      ...invented.map(({ lines }) => `${lines.join('–')}!`),
    ],
  ]);
  for (const pair of pairs) {
    const where = `${name}:${pair[0].lines[0]}`;
    scoreHead(score, where, pair);
    scoreSigns(score, where, pair);
    scoreParagraphs(score, where, pair);
    scorePeople(score, where, pair);
  }
  return score;
}
