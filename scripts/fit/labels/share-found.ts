/** How many articles are found under given weights, as the benchmark counts them. */
import { labelsToDrafts } from '../../../src/parse/labels-to-drafts.ts';
import { states, stateToLabel } from '../../../src/parse/tables/states.ts';
import { bestPath } from './best-path.ts';
import type { Example } from './example.ts';

/** So much of the text of both must agree. */
const agreement = 0.9;

function labelledArticles({ features, roles }: Example): Set<number>[] {
  const articles = new Map<number | null, Set<number>>();
  features.forEach(({ block }, index) => {
    const role = roles[index];
    if (!role || role.role === 'furniture') return;
    const lines = articles.get(role.article) ?? new Set();
    articles.set(role.article, lines.add(block.line));
  });
  return [...articles.values()];
}

/** Labelled articles, articles found, and right ones. */
export function countFound(example: Example, weights: Float64Array): [number, number, number] {
  const path = bestPath(example, weights, { allowedOnly: false, margin: 0 }) ?? [];
  const labels = path.map((at) => stateToLabel(states[at] ?? 'para'));
  const { drafts } = labelsToDrafts(example.features, labels);
  const found = drafts.map(({ blocks }) => new Set(blocks.map(({ line }) => line)));
  const lengths = new Map(example.features.map(({ block }) => [block.line, block.text.length]));
  const length = (lines: Iterable<number>) =>
    [...lines].reduce((sum, line) => sum + (lengths.get(line) ?? 0), 0);
  const expected = labelledArticles(example);
  const right = expected.filter((lines) =>
    found.some((other) => {
      const common = length([...lines].filter((line) => other.has(line)));
      return common >= agreement * Math.max(length(lines), length(other));
    }),
  );
  return [expected.length, found.length, right.length];
}

/** F1 over examples, in percent. */
export function shareFound(examples: Example[], weights: Float64Array): string {
  let [labelled, found, right] = [0, 0, 0];
  for (const example of examples) {
    const counts = countFound(example, weights);
    labelled += counts[0];
    found += counts[1];
    right += counts[2];
  }
  return ((200 * right) / (labelled + found)).toFixed(1);
}
