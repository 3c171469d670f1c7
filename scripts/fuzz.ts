/** `npm run fuzz [-- PAGES [SEED]]`: parses random and mutated pages and looks for a lost character. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { count, printTable, seconds } from './bench/table.ts';

const [pages = '100000', seed = '1'] = process.argv.slice(2);
const total = Number(pages);
if (!Number.isInteger(total) || total < 1) {
  console.error('Say how many pages: npm run fuzz -- PAGES [SEED]');
  process.exit(2);
}

interface Progress {
  done: number;
  slowest: number;
  failures: string[];
}

const started = performance.now();
const workers = availableParallelism();
const share = Math.ceil(total / workers);
const states: Progress[] = Array.from({ length: workers }, () => ({
  done: 0,
  slowest: 0,
  failures: [],
}));

await Promise.all(
  states.map(
    (_, index) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL('./fuzz/fuzz-worker.ts', import.meta.url), {
          workerData: { pages: share, seed: Number(seed) + index * share },
        });
        worker.on('message', (progress: Progress) => {
          states[index] = progress;
          const done = states.reduce((sum, state) => sum + state.done, 0);
          if (done % 10_000 < 1000) console.error(`${count(done)} pages`);
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  ),
);

const failures = states.flatMap((state) => state.failures);
printTable([
  ['pages', 'failures', 'slowest page', 'time'],
  [
    count(states.reduce((sum, state) => sum + state.done, 0)),
    count(failures.length),
    `${Math.max(...states.map((state) => state.slowest)).toFixed(0)} ms`,
    seconds(performance.now() - started),
  ],
]);
for (const failure of failures.slice(0, 5)) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
