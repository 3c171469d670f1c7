/**
 * `npm test`: everything that must hold, step by step, each with its time; goes on after a step
 * that failed. `npm test -- NAME…` runs the steps named.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder } from './seeds/folders.ts';
import { runSteps } from './test/run-steps.ts';
import { testSteps } from './test/steps.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !testSteps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}.`);
  console.error(`Steps: ${testSteps.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

await mkdir(scratchFolder, { recursive: true });
const folder = await mkdtemp(join(scratchFolder, 'test-'));
try {
  const steps = testSteps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  process.exitCode = await runSteps(steps, folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
