/** Parses its share of random pages and reports what broke. */
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from '../../src/parse/index.ts';
import { breaches } from '../../tests/parse/conservation.ts';
import { mutatedPage } from '../../tests/parse/mutated-page.ts';

const { pages, seed } = workerData as { pages: number; seed: number };
const failures: string[] = [];
let slowest = 0;

for (let done = 1; done <= pages; done += 1) {
  const { name, text } = mutatedPage(seed + done);
  const start = performance.now();
  try {
    const page = parse(`${name}.txt`, new TextEncoder().encode(text));
    const read = page.messages.every(({ rule }) => rule !== 'file/binary');
    const lost = read ? breaches(text, page) : [];
    if (lost.length > 0) failures.push(`${name}: ${lost[0]}`);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.stack : error}`);
  }
  slowest = Math.max(slowest, performance.now() - start);
  if (done % 500 === 0 || done === pages) parentPort?.postMessage({ done, slowest, failures });
}
