/** Reads how many tests passed from the reports of the test runners. */
import { readFile } from 'node:fs/promises';

export interface Tally {
  passed: number;
  failed: number;
  /** Of those that passed, the ones that failed first: on a busy machine, or by a race to be found. */
  unsteady?: number;
}

/** `status` decides over the report: a runner that failed without a failed test failed once. */
export async function readVitestReport(file: string, status: number): Promise<Tally> {
  const report = await readJson<{ numPassedTests: number; numFailedTests: number }>(file);
  return weigh(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, status);
}

/** As `readVitestReport`; where tests are tried again, what passed then is counted and told. */
export async function readPlaywrightReport(file: string, status: number): Promise<Tally> {
  const report = await readJson<{
    stats: { expected: number; unexpected: number; flaky: number };
  }>(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { ...weigh(expected + flaky, unexpected, status), unsteady: flaky };
}

function weigh(passed: number, failed: number, status: number): Tally {
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

async function readJson<Report>(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
