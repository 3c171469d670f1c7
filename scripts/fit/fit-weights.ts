/**
 * Fits weights to labelled pages: a structured perceptron with a margin. Where the best sequence is
 * not the right one, what the right one rests on gains and what the wrong one rests on loses; after
 * each page all weights go a little back to what was believed before. The mean over all pages seen
 * is taken, which forgets the order of the pages.
 */
import { makeRandom } from '../../tests/composer/random.ts';
import { addPath, bestPath } from './best-path.ts';
import type { Example } from './example.ts';

/** Chosen by what pages by hand gain that were left out while fitting. */
const settings = { rounds: 6, rate: 0.05, pull: 0.01, margin: 2 } as const;

function learn(example: Example, weights: Float64Array, rate: number): void {
  const right = bestPath(example, weights, { allowedOnly: true, margin: 0 });
  const best = bestPath(example, weights, { allowedOnly: false, margin: settings.margin });
  if (!right || !best || right.every((state, index) => state === best[index])) return;
  addPath(example, right, { weights, amount: rate });
  addPath(example, best, { weights, amount: -rate });
}

/** Weights for the examples; an example counts as often as it is given. */
export function fitWeights(examples: Example[], priors: Float64Array): Float64Array {
  const random = makeRandom(1);
  const weights = Float64Array.from(priors);
  const sum = new Float64Array(priors.length);
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = settings.rate / (1 + 0.3 * round);
    for (const example of random.shuffle(examples)) {
      learn(example, weights, rate);
      for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        weights[at] = weight - rate * settings.pull * (weight - (priors[at] ?? 0));
        sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
  return sum.map((weight) => weight / (settings.rounds * examples.length));
}
