/** Pages → pages whose jumps (上接, 下转) name their other half; what is unsure stays open. */
import type { Article, Jump, Message, Page } from '../../parse/records/index.ts';
import { archiveMessage } from '../messages.ts';
import { candidateFinder, type Half, pagesToHalves } from './halves.ts';
import { scoreHalves } from './score-halves.ts';

interface Pair {
  first: Half;
  second: Half;
  score: number;
}

/** Less than one page number and a shared word, or two thirds of a headline cut in mid-sentence. */
const enough = 2.5;
/** The next best must fit worse by as much. */
const margin = 0.5;

function scoredPairs(firsts: Half[], seconds: Half[]): Pair[] {
  const candidatesOf = candidateFinder(firsts);
  return seconds.flatMap((second) =>
    candidatesOf(second).flatMap((first) => {
      const score = scoreHalves(first, second);
      return score === null || score < enough ? [] : [{ first, second, score }];
    }),
  );
}

function groupPairs(pairs: Pair[], end: 'first' | 'second'): Map<Half, Pair[]> {
  const groups = new Map<Half, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[end]);
    if (group === undefined) groups.set(pair[end], [pair]);
    else group.push(pair);
  }
  return groups;
}

function isBest(pair: Pair, rivals: Pair[]): boolean {
  return rivals.every((rival) => rival === pair || rival.score + margin <= pair.score);
}

function unsure({ page, article }: Half): Message {
  const place = article.continuedFrom?.spans[0] ?? null;
  const text = article.continuedFrom?.text ?? '';
  return archiveMessage('archive/jump-unsure', { file: page.source.file, place }, { text });
}

function linked(jump: Jump | null, other: Article | undefined): Jump | null {
  return jump === null || other === undefined ? jump : { ...jump, article: other.id };
}

/** Both halves name each other where no other pair fits nearly as well. */
export function linkJumps(pages: Page[]): Page[] {
  const seconds = pagesToHalves(pages, 'continuedFrom');
  const pairs = scoredPairs(pagesToHalves(pages, 'continuedOn'), seconds);
  const byFirst = groupPairs(pairs, 'first');
  const bySecond = groupPairs(pairs, 'second');
  const sure = pairs.filter(
    (pair) =>
      isBest(pair, byFirst.get(pair.first) ?? []) && isBest(pair, bySecond.get(pair.second) ?? []),
  );
  const next = new Map(sure.map(({ first, second }) => [first.article, second.article]));
  const before = new Map(sure.map(({ first, second }) => [second.article, first.article]));
  const doubts = new Map<Page, Message[]>();
  for (const second of bySecond.keys()) {
    if (before.has(second.article)) continue;
    doubts.set(second.page, [...(doubts.get(second.page) ?? []), unsure(second)]);
  }
  return pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => ({
      ...article,
      continuedOn: linked(article.continuedOn, next.get(article)),
      continuedFrom: linked(article.continuedFrom, before.get(article)),
    })),
    messages: [...page.messages, ...(doubts.get(page) ?? [])],
  }));
}
