/** Measures what Node processes use, on any system. */
import { readFile } from 'node:fs/promises';

const reporter = new URL('report-usage.ts', import.meta.url).href;

export interface Usage {
  /** Bytes that the largest process held at most. */
  memory: number;
  /** Milliseconds that processors worked for them, all threads together. */
  processor: number;
}

/** Environment of a process that is to be measured, with its children. */
export function withUsageReport(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${reporter}`, BANMIAN_USAGE_FILE: file };
}

/** What the processes reported at their ends. */
export async function readUsage(file: string): Promise<Usage> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const reports = lines.map((line) => line.split(' ').map(Number));
  return {
    memory: Math.max(...reports.map(([kilobytes = 0]) => kilobytes)) * 1024,
    processor: reports.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1000,
  };
}
