/** Runs steps one after another and sums them up. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Tally } from './reports.ts';
import type { TestPlace, TestStep } from './steps.ts';

interface Result extends Tally {
  step: TestStep;
  seconds: number;
}

/** Exit status: 0 if nothing failed. */
export async function runSteps(steps: readonly TestStep[], folder: string): Promise<number> {
  const start = Date.now();
  const aside = new Map(
    steps
      .filter(({ isAside }) => isAside && steps.length > 1)
      .map((step) => [step, runStep(step, { folder, log: join(folder, `${step.name}.log`) })]),
  );
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    const title = `[${index + 1}/${steps.length}] ${step.name}: ${step.says}`;
    console.log(`\n${styleText('bold', title)}`);
    const begun = aside.get(step);
    results.push(await (begun ?? runStep(step, { folder })));
    if (begun) process.stdout.write(await readFile(join(folder, `${step.name}.log`), 'utf8'));
  }
  return summarise(results, (Date.now() - start) / 1000);
}

async function runStep(step: TestStep, place: TestPlace): Promise<Result> {
  const start = Date.now();
  const tally = await step.run(place);
  return { step, seconds: (Date.now() - start) / 1000, ...tally };
}

function summarise(results: readonly Result[], seconds: number): number {
  console.log('');
  for (const { step, seconds, passed, failed, unsteady = 0 } of results) {
    const mark = failed === 0 ? styleText('green', 'passed') : styleText('red', 'failed');
    const again = unsteady > 0 ? styleText('yellow', `, ${unsteady} at the second try`) : '';
    const counts = `${passed} passed, ${failed} failed${again}`;
    console.log(
      `${step.name.padEnd(8)} ${mark}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`,
    );
  }
  const broken = results.filter((result) => result.failed > 0).map((result) => result.step.name);
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
