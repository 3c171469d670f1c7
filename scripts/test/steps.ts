/** What `npm test` runs, in order: what fails fast comes first. */
import { join } from 'node:path';
import { installBrowser } from '../tools/browser.ts';
import { runPackage } from '../tools/run.ts';
import { checkLock } from './check-lock.ts';
import { readPlaywrightReport, readVitestReport, type Tally } from './reports.ts';

export interface TestStep {
  /** One word: what the step is asked for by. */
  name: string;
  /** What must hold. */
  says: string;
  /** It leaves a processor to others, and they to it: it runs beside the steps before it. */
  isAside?: true;
  /** Counts what passed and failed. */
  run: (place: TestPlace) => Promise<Tally>;
}

export interface TestPlace {
  /** Scratch folder of the whole run. */
  folder: string;
  /** The file that gets what is printed, instead of the terminal. */
  log?: string;
}

export const testSteps: readonly TestStep[] = [
  { name: 'lock', says: 'the lock file is whole', run: checked(checkLock) },
  { name: 'lint', says: 'format and lint', run: tool('biome', 'ci') },
  { name: 'knip', says: 'no dead code', run: tool('knip') },
  { name: 'unit', says: 'unit, property and golden tests', run: vitest('unit') },
  {
    name: 'types',
    says: 'types of sources and templates',
    isAside: true,
    run: tool('astro', 'check'),
  },
  { name: 'browser', says: 'a browser and a Chinese font', run: checked(installBrowser) },
  { name: 'site', says: 'the built pages', run: vitest('site') },
  { name: 'e2e', says: 'the tasks of a reader in a browser', run: playwright },
];

function checked(check: (place: TestPlace) => Promise<boolean>): TestStep['run'] {
  return async (place) =>
    (await check(place)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function tool(...command: string[]): TestStep['run'] {
  return checked(async ({ log }) => (await runPackage(command, log ? { log } : {})) === 0);
}

function vitest(project: string): TestStep['run'] {
  return async ({ folder }) => {
    const report = join(folder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = await runPackage(
      ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters],
      { environment: { BANMIAN_TEST_FOLDER: folder } },
    );
    return readVitestReport(report, status);
  };
}

async function playwright({ folder }: TestPlace): Promise<Tally> {
  const report = join(folder, 'e2e.json');
  const status = await runPackage(
    ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    {
      environment: { BANMIAN_TEST_FOLDER: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  return readPlaywrightReport(report, status);
}
