/** How well pages are read: cases → one table of scores and the mistakes behind it. */
import { printTable } from '../table.ts';
import { caseToScore } from './case-to-score.ts';
import type { Case } from './labels.ts';
import { measures, Score } from './tally.ts';

/** The score of several cases together. */
export function casesToScore(cases: Case[]): Score {
  const score = new Score();
  for (const one of cases) score.add(caseToScore(one));
  return score;
}

const percent = (value: number): string => (100 * value).toFixed(1);

/** Prints scores side by side, in percent (F1; the share of right ones where each is one thing). */
export function printScores(scores: Record<string, Score>): void {
  const names = Object.keys(scores);
  const rows = measures.map((measure) => [
    measure,
    ...names.map((name) => percent(scores[name]?.f1(measure) ?? 0)),
  ]);
  printTable([['%', ...names], ...rows]);
}

/** Prints one example of each kind of mistake, or all of them. */
export function printMistakes(score: Score, all: boolean): void {
  for (const measure of measures) {
    const mistakes = score.mistakes.filter((mistake) => mistake.measure === measure);
    if (mistakes.length === 0) continue;
    console.log(`\n${measure}: ${mistakes.length}`);
    for (const { where, expected, got } of all ? mistakes : mistakes.slice(0, 1)) {
      console.log(`  ${where}\n    expected  ${expected || '—'}\n    got       ${got || '—'}`);
    }
  }
}
