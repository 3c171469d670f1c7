/** Runs steps one after another and sums them up. */
import { styleText } from 'node:util';
import type { Tally } from './reports.ts';
import type { TestStep } from './steps.ts';

interface Result extends Tally {
  step: TestStep;
  seconds: number;
}

/** Exit status: 0 if nothing failed. */
export async function runSteps(steps: readonly TestStep[], folder: string): Promise<number> {
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    const title = `[${index + 1}/${steps.length}] ${step.name}: ${step.says}`;
    console.log(`\n${styleText('bold', title)}`);
    const start = Date.now();
    const tally = await step.run(folder);
    results.push({ step, seconds: (Date.now() - start) / 1000, ...tally });
  }
  return summarise(results);
}

function summarise(results: readonly Result[]): number {
  console.log('');
  for (const { step, seconds, passed, failed } of results) {
    const mark = failed === 0 ? styleText('green', 'passed') : styleText('red', 'failed');
    const counts = `${passed} passed, ${failed} failed`;
    console.log(
      `${step.name.padEnd(8)} ${mark}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`,
    );
  }
  const broken = results.filter((result) => result.failed > 0).map((result) => result.step.name);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  console.log(
    broken.length === 0
      ? `\nAll of it holds, in ${Math.round(seconds)} s. Next: npm start`
      : `\nLook above, then run what failed alone: npm test -- ${broken.join(' ')}`,
  );
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return broken.length === 0 ? 0 : 1;
}
