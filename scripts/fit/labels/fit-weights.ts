/**
 * Fits weights to labelled pages: a structured perceptron with a margin. Where the best sequence is
 * not the right one, what the right one rests on gains and what the wrong one rests on loses; after
 * each page all weights go a little back to what was believed before. The mean over all pages seen
 * is taken, which forgets the order of the pages.
 */
import { makeRandom } from '../../../tests/composer/random.ts';
import { addPath, bestPath } from './best-path.ts';
import type { Example } from './example.ts';

/** Chosen by what pages by hand gain that were left out while fitting. */
const settings = { rounds: 20, rate: 0.05, margin: 2, heeded: 6, orders: 4 } as const;

/** A page of many lines moves weights no further than one on which `heeded` lines are wrong. */
function learn(example: Example, weights: Float64Array, rate: number): void {
  const right = bestPath(example, weights, { allowedOnly: true, margin: 0 });
  const best = bestPath(example, weights, { allowedOnly: false, margin: settings.margin });
  const differing = right?.filter((state, index) => state !== best?.[index]).length ?? 0;
  if (!right || !best || differing === 0) return;
  const amount = rate * Math.min(1, settings.heeded / differing);
  addPath(example, right, { weights, amount });
  addPath(example, best, { weights, amount: -amount });
}

export interface Start {
  /** Where fitting starts, and what all weights go a little back to after each page. */
  priors: Float64Array;
  /** How much they do. */
  pull: number;
}

interface Run extends Start {
  /** The order of the examples. */
  seed: number;
}

function fitOnce(examples: Example[], { priors, pull, seed }: Run): Float64Array {
  const random = makeRandom(seed);
  const weights = Float64Array.from(priors);
  const sum = new Float64Array(priors.length);
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = settings.rate / (1 + 0.3 * round);
    for (const example of random.shuffle(examples)) {
      learn(example, weights, rate);
      for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        weights[at] = weight - rate * pull * (weight - (priors[at] ?? 0));
        sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
  return sum.map((weight) => weight / (settings.rounds * examples.length));
}

/**
 * Weights for the examples; an example counts as often as it is given. The mean over several orders
 * is taken, so that no page decides by coming last.
 */
export function fitWeights(examples: Example[], start: Start): Float64Array {
  const fitted = Array.from({ length: settings.orders }, (_, order) =>
    fitOnce(examples, { ...start, seed: order + 1 }),
  );
  return start.priors.map(
    (_, at) => fitted.reduce((all, weights) => all + (weights[at] ?? 0), 0) / fitted.length,
  );
}
