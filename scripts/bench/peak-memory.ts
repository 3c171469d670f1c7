/** Measures the most memory that a Node process and its children held, on any system. */
import { readFile } from 'node:fs/promises';

const reporter = new URL('report-memory.ts', import.meta.url).href;

/** Environment of a process whose memory is to be measured. */
export function withMemoryReport(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${reporter}`, BANMIAN_MEMORY_FILE: file };
}

/** Bytes of the largest process that reported. */
export async function peakMemory(file: string): Promise<number> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return Math.max(...lines.map(Number)) * 1024;
}
